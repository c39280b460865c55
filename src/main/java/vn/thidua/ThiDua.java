package vn.thidua;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/// Starts the product: a command given on the line, or the server.
@SpringBootApplication
@Modulithic(
        systemName = "ThiDua",
        sharedModules = {"kernel", "site"})
public class ThiDua {
    public static void main(String[] args) {
        if (CommandLine.asksFor(args)) {
            System.exit(CommandLine.run(args));
        }
        SpringApplication.run(ThiDua.class, args);
    }
}
