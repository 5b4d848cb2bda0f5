package ruhr.kumpel.guide;

import static ruhr.kumpel.guide.Typed.line;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// What a coordinator typed about a module. Missing fields are empty.
///
/// @param required `true` or nothing
public record ModuleForm(String title, String text, String topic, String required, String material) {

    static final ModuleForm EMPTY = new ModuleForm("", "", "", "true", "");
    static final int LONGEST = 4000;

    public ModuleForm(
            @Nullable String title,
            @Nullable String text,
            @Nullable String topic,
            @Nullable String required,
            @Nullable String material) {
        this.title = line(title);
        this.text = Typed.text(text);
        this.topic = line(topic);
        this.required = "true".equals(required) ? "true" : "";
        this.material = Typed.text(material);
    }

    static ModuleForm of(CourseModule module) {
        return new ModuleForm(
                module.title(), module.text(), module.topic(), module.required() ? "true" : "", module.material());
    }

    Map<String, String> said() {
        return Map.of("title", title, "text", text, "topic", topic, "required", required, "material", material);
    }

    Problems problems(GuideWords words, Visit visit) {
        var problems = new Problems();
        if (title.isEmpty()) problems.add("title", visit.say("course.form.title.missing"));
        if (title.length() > CourseForm.LONGEST_TITLE)
            problems.add("title", visit.say("guide.too-long", CourseForm.LONGEST_TITLE));
        if (text.length() > LONGEST) problems.add("text", visit.say("guide.too-long", LONGEST));
        if (material.length() > LONGEST) problems.add("material", visit.say("guide.too-long", LONGEST));
        if (!topic.isEmpty()
                && words.topics(visit).stream().noneMatch(one -> one.value().equals(topic)))
            problems.add("topic", visit.say("course.module.topic.wrong"));
        return problems;
    }

    /// Only of a form without problems.
    CourseModule module(UUID id, CourseId course) {
        return new CourseModule(id, course, title, text, topic, !required.isEmpty(), material);
    }
}
