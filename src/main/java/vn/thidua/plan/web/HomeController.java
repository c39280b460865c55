package vn.thidua.plan.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The first page after signing in.
@Controller
class HomeController {
    @GetMapping("/")
    String home() {
        return "redirect:/plans";
    }
}
