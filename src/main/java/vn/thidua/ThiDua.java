package vn.thidua;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/// Starts the product.
@SpringBootApplication
@Modulithic(
        systemName = "ThiDua",
        sharedModules = {"kernel", "site"})
public class ThiDua {
    public static void main(String[] args) {
        SpringApplication.run(ThiDua.class, args);
    }
}
