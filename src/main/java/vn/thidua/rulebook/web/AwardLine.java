package vn.thidua.rulebook.web;

/// An award in the list of a day.
/// @param sum its prize in short, empty where the law names none
/// @param unsure whether anything said in the line is unsure
public record AwardLine(
        String code,
        String name,
        boolean title,
        String subject,
        String level,
        String authority,
        String cap,
        String sum,
        String citation,
        boolean unsure) {
    public String address() {
        return RulesHead.ADDRESS + "/awards/" + code;
    }

    public String kindText() {
        return title ? "rulebook.kind.title" : "rulebook.kind.form";
    }

    public String subjectText() {
        return "rulebook.subject." + subject;
    }

    public String levelText() {
        return "rulebook.level." + level;
    }
}
