package vn.thidua.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What people read stands in the message bundles, in both languages, never in a template.
class TemplateTextTests {
    /// Attributes that are read out or shown.
    private static final Set<String> READ =
            Set.of("title", "aria-label", "aria-description", "aria-valuetext", "placeholder", "alt", "data-ask");

    private static final Pattern ALLOWED = Pattern.compile("ThiDua|&#?\\w+;");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /// A literal handed to another template: words have an accent, or begin with a capital as constants do not.
    private static final Pattern SENTENCE = Pattern.compile("[\\p{L}&&[^\\p{ASCII}]]|^\\p{Lu}.*\\p{Ll}");

    @Test
    void templates_hold_no_words_of_their_own() throws IOException {
        var templates = Templates.all();
        assertThat(templates).hasSizeGreaterThan(20);
        var faults = new ArrayList<String>();
        templates.forEach((name, source) -> faults(source).forEach(fault -> faults.add(name + ", " + fault)));
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Lưu</p>",
                "<p>${texts.of(\"a.b\")} rows</p>",
                "@if(a < b)\n  yes\n@else ${c}@endif",
                "<a href=\"/x\" title=\"Open\">1</a>",
                "<a href=\"/x\" title=\"${name} open\">1</a>",
                "<input placeholder='Tìm'>",
                "<img alt=\"${a ? \"Ảnh\" : \"\"}\">",
                "<button data-ask=\"Sure?\">${a}</button>",
                "<td>${a ? \"yes\" : texts.of(\"a.no\")}</td>",
                "@template.site.part.empty(title = \"Chưa có gì\", advice = texts.of(\"a.b\"))",
                "@template.site.layout(page = page, title = texts.of(\"a.b\"), content = @`<p>inside</p>`)",
                "@template.a.b(x = @`@template.a.c(y = @`deep`)`)",
                "!{var title = \"Sửa\";}",
                "@param String hint = \"Left empty\""
            })
    void finds_the_words_of_a_bad_sample(String source) {
        assertThat(faults(source)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@import vn.thidua.site.Page\n@param Page page\n@param String hint = \"\"\n!{var a = page.a();}",
                "<!doctype html>\n<html lang=\"${a}\"><!-- said to the reader --><%-- and here --%>",
                "<a class=\"btn sm ${on ? \"on\" : \"\"}\" href=\"/units?q=${a}\">${texts.of(\"a.b\", \"x y\")}</a> · › 1/2&nbsp;",
                "@if(name.equals(\"Ở đây\") && a < b)<b>${b}</b>@elseif(c > 1)–@else(2)@endif",
                "@for(var a : list)<option selected=\"${a.equals(\"Ờ\")}\" @if(x)disabled@endif>${a}</option>@endfor",
                "<script>var words = 1;</script><title>${title} · ThiDua</title>",
                "@template.site.part.field(label = \"a.b\", name = \"userName\", content = @`<input id=\"x\">`)",
                "${\"Có\".equals(x) ? texts.of(\"a.b\") : \"–\"}"
            })
    void leaves_a_good_sample_in_peace(String source) {
        assertThat(faults(source)).isEmpty();
    }

    @Test
    void tells_the_line() {
        assertThat(faults("<p>${a}</p>\n<p>\n  here</p>")).containsExactly("line 3: here");
    }

    private static List<String> faults(String source) {
        var faults = new ArrayList<String>();
        for (var part : TemplateParts.of(source)) {
            var literal = switch (part) {
                case TemplateParts.Words words -> lettered(words.text());
                case TemplateParts.Attribute attribute
                when READ.contains(attribute.name()) -> lettered(attribute.text());
                case TemplateParts.Attribute _ -> "";
                case TemplateParts.Printed printed
                when printed.attribute().isEmpty() || READ.contains(printed.attribute()) ->
                    lettered(own(printed.java()));
                case TemplateParts.Printed _ -> "";
                case TemplateParts.Statement statement -> sentence(statement.java());
            };
            if (!literal.isEmpty()) {
                faults.add("line " + part.line() + ": " + literal);
            }
        }
        return faults;
    }

    private static String lettered(String text) {
        return LETTER.matcher(ALLOWED.matcher(text).replaceAll("")).find() ? text : "";
    }

    /// The literals of an expression that are part of its value.
    private static String own(String java) {
        return JavaText.literals(java).stream()
                .filter(literal -> !literal.handedOn())
                .map(JavaText.Literal::text)
                .reduce("", String::concat);
    }

    private static String sentence(String java) {
        return JavaText.literals(java).stream()
                .filter(literal -> !literal.handedOn())
                .map(JavaText.Literal::text)
                .filter(text -> SENTENCE.matcher(text).find())
                .findFirst()
                .orElse("");
    }
}
