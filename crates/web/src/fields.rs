//! Form controls as every page shows them: label above, hint, problem, control; values kept as they were typed.
//! Templates call these and mark the result as safe.

use crate::{Form, layout, limits, parts::escape};
use i18n::Tr;
use kernel::FieldError;
use std::fmt::Write;

/// One thing to choose.
#[derive(Debug, Clone)]
pub struct Choice {
    pub value: String,
    pub label: String,
    /// Heading under which it stands in a grouped list.
    pub group: Option<String>,
    pub hint: Option<String>,
}

impl Choice {
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Choice {
        Choice { value: value.into(), label: label.into(), group: None, hint: None }
    }

    pub fn in_group(mut self, group: impl Into<String>) -> Choice {
        self.group = Some(group.into());
        self
    }
}

/// Values and problems of one form.
pub struct Fields {
    pub t: Tr,
    pub form: Form,
    pub errors: Vec<FieldError>,
}

impl Fields {
    /// A form with values to begin with.
    pub fn new(t: Tr, form: Form) -> Fields {
        Fields { t, form, errors: Vec::new() }
    }

    pub fn with_errors(mut self, errors: &[FieldError]) -> Fields {
        self.errors = errors.to_vec();
        self
    }

    /// The value typed or stored for a field.
    pub fn value(&self, name: &str) -> &str {
        self.form.text(name)
    }

    fn problem(&self, name: &str) -> Option<String> {
        self.errors.iter().find(|error| error.field == name).map(|error| layout::error_words(self.t, error))
    }

    /// Label, hint (message `<label>-hint` where it exists), problem; then the control made by `control`, which gets
    /// the attributes that tie it to them.
    fn field(&self, name: &str, label: &str, is_optional: bool, control: impl FnOnce(&str) -> String) -> String {
        let t = self.t;
        let hint_key = format!("{label}-hint");
        let (hint, problem) = (t.has(&hint_key).then(|| t.m(&hint_key)), self.problem(name));
        let mut html = String::new();
        let _ = write!(
            html,
            r#"<div class="field{}"><label for="{name}">{}"#,
            if problem.is_some() { " wrong" } else { "" },
            escape(t.m(label))
        );
        if is_optional {
            let _ = write!(html, r#" <span class="optional">{}</span>"#, escape(t.m("common-optional")));
        }
        html.push_str("</label>");
        let mut described: Vec<String> = Vec::new();
        if let Some(hint) = hint {
            let _ = write!(html, r#"<p class="hint" id="{name}-hint">{}</p>"#, escape(hint));
            described.push(format!("{name}-hint"));
        }
        if let Some(problem) = &problem {
            let _ = write!(html, r#"<p class="problem" id="{name}-problem">{}</p>"#, escape(problem));
            described.push(format!("{name}-problem"));
        }
        let mut attributes = format!(r#" id="{name}" name="{name}""#);
        if problem.is_some() {
            attributes.push_str(r#" aria-invalid="true""#);
        }
        if !described.is_empty() {
            let _ = write!(attributes, r#" aria-describedby="{}""#, described.join(" "));
        }
        html.push_str(&control(&attributes));
        html.push_str("</div>");
        html
    }

    fn input(&self, name: &str, label: &str, is_optional: bool, kind: &str) -> String {
        let value = if kind.contains("password") { String::new() } else { escape(self.value(name)) };
        self.field(name, label, is_optional, |attributes| format!(r#"<input{attributes} {kind} value="{value}">"#))
    }

    pub fn text(&self, name: &str, label: &str) -> String {
        self.input(name, label, false, r#"type="text""#)
    }

    pub fn text_optional(&self, name: &str, label: &str) -> String {
        self.input(name, label, true, r#"type="text""#)
    }

    /// A short text of about `size` letters.
    pub fn short(&self, name: &str, label: &str, size: u32) -> String {
        self.input(name, label, false, &format!(r#"type="text" size="{size}""#))
    }

    pub fn short_optional(&self, name: &str, label: &str, size: u32) -> String {
        self.input(name, label, true, &format!(r#"type="text" size="{size}""#))
    }

    /// A whole number or year.
    pub fn number(&self, name: &str, label: &str) -> String {
        self.input(name, label, false, r#"type="text" inputmode="numeric" size="6""#)
    }

    pub fn number_optional(&self, name: &str, label: &str) -> String {
        self.input(name, label, true, r#"type="text" inputmode="numeric" size="6""#)
    }

    /// An amount of money, read from left to right in every language.
    pub fn amount_optional(&self, name: &str, label: &str) -> String {
        self.input(name, label, true, r#"type="text" inputmode="decimal" size="14" dir="ltr""#)
    }

    pub fn email(&self, name: &str, label: &str) -> String {
        self.input(name, label, false, r#"type="email" autocomplete="email" dir="ltr""#)
    }

    pub fn web_address(&self, name: &str, label: &str) -> String {
        self.input(name, label, false, r#"type="url" dir="ltr""#)
    }

    pub fn web_address_optional(&self, name: &str, label: &str) -> String {
        self.input(name, label, true, r#"type="url" dir="ltr""#)
    }

    /// `purpose` is `current-password` or `new-password`.
    pub fn password(&self, name: &str, label: &str, purpose: &str) -> String {
        self.input(name, label, false, &format!(r#"type="password" autocomplete="{purpose}" dir="ltr""#))
    }

    /// A day as `YYYY-MM-DD` in one field, with the hint of its label.
    pub fn day(&self, name: &str, label: &str) -> String {
        self.input(name, label, false, r#"type="text" inputmode="numeric" size="10" dir="ltr""#)
    }

    pub fn day_optional(&self, name: &str, label: &str) -> String {
        self.input(name, label, true, r#"type="text" inputmode="numeric" size="10" dir="ltr""#)
    }

    /// Plain paragraphs. Where the script runs, characters are counted once the limit is near.
    pub fn long(&self, name: &str, label: &str, rows: u32) -> String {
        let value = escape(self.value(name));
        self.field(name, label, false, |attributes| {
            format!(r#"<textarea{attributes} rows="{rows}">{value}</textarea>{}"#, self.counter(name))
        })
    }

    pub fn long_optional(&self, name: &str, label: &str, rows: u32) -> String {
        let value = escape(self.value(name));
        self.field(name, label, true, |attributes| {
            format!(r#"<textarea{attributes} rows="{rows}">{value}</textarea>{}"#, self.counter(name))
        })
    }

    /// Where the script writes how many characters there are; it puts numbers in the place of `{n}` and `{limit}`.
    fn counter(&self, name: &str) -> String {
        let words = |key| escape(&self.t.f(key, &[("n", "{n}".to_owned().into()), ("limit", "{limit}".to_owned().into())]));
        format!(
            r#"<p class="counter" data-counter="{name}" data-limit="{}" data-words="{}" data-over="{}"></p>"#,
            limits::TEXT_CHARS,
            words("web-counter"),
            words("web-counter-over")
        )
    }

    pub fn file(&self, name: &str, label: &str) -> String {
        self.field(name, label, false, |attributes| format!(r#"<input{attributes} type="file">"#))
    }

    pub fn file_optional(&self, name: &str, label: &str) -> String {
        self.field(name, label, true, |attributes| format!(r#"<input{attributes} type="file">"#))
    }

    /// One of a list; the first, empty line says that nothing is chosen.
    pub fn select(&self, name: &str, label: &str, choices: &[Choice]) -> String {
        self.select_with(name, label, choices, false)
    }

    pub fn select_optional(&self, name: &str, label: &str, choices: &[Choice]) -> String {
        self.select_with(name, label, choices, true)
    }

    fn select_with(&self, name: &str, label: &str, choices: &[Choice], is_optional: bool) -> String {
        let chosen = self.value(name);
        let mut options = String::from("<option value=\"\"></option>");
        let mut group: Option<&str> = None;
        for choice in choices {
            if choice.group.as_deref() != group {
                if group.is_some() {
                    options.push_str("</optgroup>");
                }
                group = choice.group.as_deref();
                if let Some(words) = group {
                    let _ = write!(options, r#"<optgroup label="{}">"#, escape(words));
                }
            }
            let mark = if choice.value == chosen { " selected" } else { "" };
            let _ = write!(options, r#"<option value="{}"{mark}>{}</option>"#, escape(&choice.value), escape(&choice.label));
        }
        if group.is_some() {
            options.push_str("</optgroup>");
        }
        self.field(name, label, is_optional, |attributes| format!("<select{attributes}>{options}</select>"))
    }

    pub fn radios(&self, name: &str, legend: &str, choices: &[Choice]) -> String {
        self.group(name, legend, choices, "radio")
    }

    /// Several of a list; the field is sent once for each.
    pub fn checks(&self, name: &str, legend: &str, choices: &[Choice]) -> String {
        self.group(name, legend, choices, "checkbox")
    }

    fn group(&self, name: &str, legend: &str, choices: &[Choice], kind: &str) -> String {
        let t = self.t;
        let (chosen, problem) = (self.form.all(name), self.problem(name));
        let hint_key = format!("{legend}-hint");
        let mut html = format!(
            r#"<fieldset id="{name}"{}><legend>{}</legend>"#,
            if problem.is_some() { r#" class="wrong""# } else { "" },
            escape(t.m(legend))
        );
        if t.has(&hint_key) {
            let _ = write!(html, r#"<p class="hint">{}</p>"#, escape(t.m(&hint_key)));
        }
        if let Some(problem) = problem {
            let _ = write!(html, r#"<p class="problem">{}</p>"#, escape(&problem));
        }
        // Without this a form in which every box was cleared would look like one without the question.
        if kind == "checkbox" {
            let _ = write!(html, r#"<input type="hidden" name="{name}" value="">"#);
        }
        html.push_str(if choices.len() > 8 { r#"<div class="choices">"# } else { "<div>" });
        for (index, choice) in choices.iter().enumerate() {
            let mark = if chosen.contains(&choice.value) { " checked" } else { "" };
            let _ = write!(
                html,
                r#"<div class="choice"><input type="{kind}" id="{name}-{index}" name="{name}" value="{}"{mark}><label for="{name}-{index}">{}</label>"#,
                escape(&choice.value),
                escape(&choice.label)
            );
            if let Some(hint) = &choice.hint {
                let _ = write!(html, r#"<p class="hint">{}</p>"#, escape(hint));
            }
            html.push_str("</div>");
        }
        html.push_str("</div></fieldset>");
        html
    }
}
