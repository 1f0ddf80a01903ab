//! The frame around every page: header, languages, trail, messages, footer. Pages give their inner HTML.

use crate::parts::escape;
use crate::{Format, Person, Visit, assets};
use askama::Template;
use i18n::Tr;
use kernel::{Error, FieldError, Lang, Result, Role};
use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::LazyLock;

/// A page before it is framed.
pub struct Page {
    /// Heading of the page, used in the title.
    pub title: String,
    /// Rendered inner HTML, from a template of the slice.
    pub body: String,
    /// Trail of parents: address and words.
    pub crumbs: Vec<(String, String)>,
    /// Which entry of the menu is current, such as `measures`.
    pub nav: &'static str,
    pub is_wide: bool,
    /// The page holds a form or hook that the script serves.
    pub has_script: bool,
    /// Feeds and other formats of this address that exist.
    pub formats: &'static [Format],
    /// Not for search engines.
    pub is_private: bool,
    /// Source and last change of the page's data, for the footer.
    pub source: Option<String>,
    /// The address that stands for the record in all languages and versions.
    pub canonical: Option<String>,
}

impl Page {
    pub fn new(title: impl Into<String>, body: String) -> Page {
        Page {
            title: title.into(),
            body,
            crumbs: Vec::new(),
            nav: "",
            is_wide: false,
            has_script: false,
            formats: &[],
            is_private: false,
            source: None,
            canonical: None,
        }
    }

    pub fn crumb(mut self, address: impl Into<String>, words: impl Into<String>) -> Page {
        self.crumbs.push((address.into(), words.into()));
        self
    }

    pub fn nav(mut self, nav: &'static str) -> Page {
        self.nav = nav;
        self
    }

    pub fn wide(mut self) -> Page {
        self.is_wide = true;
        self
    }

    pub fn scripted(mut self) -> Page {
        self.has_script = true;
        self
    }

    pub fn formats(mut self, formats: &'static [Format]) -> Page {
        self.formats = formats;
        self
    }

    pub fn private(mut self) -> Page {
        self.is_private = true;
        self
    }

    pub fn source(mut self, source: impl Into<String>) -> Page {
        self.source = Some(source.into());
        self
    }
}

/// One entry of the menu.
struct Entry {
    address: String,
    words: &'static str,
    is_current: bool,
}

#[derive(Template)]
#[template(path = "web/menu.html")]
struct MenuView<'a> {
    t: Tr,
    lang: Lang,
    menu: Vec<Entry>,
    /// Places of signed-in people.
    own: Vec<Entry>,
    person: Option<&'a Person>,
    csrf: String,
}

#[derive(Template)]
#[template(path = "web/layout.html")]
struct LayoutView<'a> {
    t: Tr,
    lang: Lang,
    page: &'a Page,
    title: String,
    menu: Cow<'static, str>,
    /// This address without its language, escaped.
    here: String,
    path: String,
    alternates: Vec<(&'static str, String)>,
    csrf: String,
    notice: Option<&'static str>,
    errors: Vec<(String, String)>,
    scheme: Option<&'static str>,
    css: &'static str,
    js: &'static str,
    icon: &'static str,
    public_url: &'a str,
}

/// Menu entries that everyone sees, then those of signed-in roles.
const MENU: [&str; 8] = ["framework", "parties", "measures", "roadmaps", "grid", "articles", "glossary", "timeline"];

/// The words of a field error in the visitor's language.
pub(crate) fn error_words(t: Tr, error: &FieldError) -> String {
    let args: Vec<(&str, i18n::Arg)> = error.args.iter().map(|(name, value)| (*name, argument(value))).collect();
    if args.is_empty() { t.m(error.key).to_owned() } else { t.f(error.key, &args) }
}

/// Whole numbers choose plural forms; anything else is text.
pub(crate) fn argument(value: &str) -> i18n::Arg {
    value.parse::<i64>().map_or_else(|_| i18n::Arg::from(value.to_owned()), i18n::Arg::from)
}

/// The menu as safe HTML. That of visitors is made once for each language and current entry: it is on every page.
fn menu(visit: &Visit, nav: &'static str) -> Result<Cow<'static, str>> {
    static OF_VISITORS: LazyLock<HashMap<(Lang, &str), String>> = LazyLock::new(|| {
        let places = Lang::ALL.into_iter().flat_map(|lang| MENU.into_iter().chain([""]).map(move |nav| (lang, nav)));
        places.filter_map(|(lang, nav)| Some(((lang, nav), menu_view(Tr::new(lang), nav, None, String::new()).ok()?))).collect()
    });
    if let Some(person) = visit.person.as_deref() {
        return menu_view(visit.t, nav, Some(person), visit.csrf_field()).map(Cow::Owned);
    }
    let nav = if MENU.contains(&nav) { nav } else { "" };
    OF_VISITORS.get(&(visit.lang, nav)).map(|html| Cow::Borrowed(html.as_str())).ok_or_else(|| Error::fault("no menu for visitors"))
}

fn menu_view(t: Tr, nav: &str, person: Option<&Person>, csrf: String) -> Result<String> {
    let lang = t.lang();
    let entry = |name: &str, path: &str| Entry {
        address: format!("/{lang}{path}"),
        words: t.m(&format!("common-nav-{name}")),
        is_current: nav == name,
    };
    let menu: Vec<Entry> = MENU.into_iter().map(|name| entry(name, &format!("/{name}"))).collect();
    let holds = |role: Role| person.is_some_and(|person| person.grants.iter().any(|grant| grant.role == role));
    let mut own = vec![entry("work", "/work")];
    if holds(Role::Secretariat) || holds(Role::Auditor) {
        own.push(entry("desk", "/desk"));
    }
    if holds(Role::Administrator) {
        own.push(entry("admin", "/work/accounts"));
    }
    MenuView { t, lang, menu, own, person, csrf }.render().map_err(|cause| Error::caused("cannot render the menu", cause))
}

/// The whole page. `errors` are linked from a summary that takes focus.
pub(crate) fn render(visit: &Visit, page: &Page, errors: &[FieldError]) -> Result<String> {
    let t = visit.t;
    let path = visit.here(visit.lang, Format::Html);
    let title = if page.title == t.m("common-platform-name") {
        page.title.clone()
    } else {
        format!("{} - {}", page.title, t.m("common-platform-name"))
    };
    // Only keys of finished acts are shown: the address is the visitor's to change.
    let notice = visit.query.get("done").filter(|key| key.contains("-done-") && t.has(key)).map(|key| t.m(key));
    let view = LayoutView {
        t,
        lang: visit.lang,
        page,
        title: if errors.is_empty() { title } else { format!("{}{title}", t.m("error-title-prefix")) },
        menu: menu(visit, page.nav)?,
        here: escape(path.get(3..).unwrap_or_default()),
        path,
        alternates: page.formats.iter().filter_map(|format| Some((media_type(*format)?, visit.here(visit.lang, *format)))).collect(),
        csrf: visit.csrf_field(),
        notice,
        errors: errors.iter().map(|error| (error.field.clone(), error_words(t, error))).collect(),
        scheme: visit.scheme,
        css: assets::address("polyphony.css"),
        js: assets::address("polyphony.js"),
        icon: assets::address("icon.svg"),
        public_url: &visit.app.settings().public_url,
    };
    // Room for the body and the frame, so that the page is written once.
    let mut html = String::with_capacity(page.body.len() + LayoutView::SIZE_HINT + 4096);
    view.render_into(&mut html).map_err(|cause| Error::caused("cannot render the layout", cause))?;
    Ok(html)
}

/// The media type of a format; `None` for a page.
pub fn media_type(format: Format) -> Option<&'static str> {
    match format {
        Format::Html => None,
        Format::Json => Some("application/json; charset=utf-8"),
        Format::Ndjson => Some("application/x-ndjson; charset=utf-8"),
        Format::Csv => Some("text/csv; charset=utf-8"),
        Format::Atom => Some("application/atom+xml; charset=utf-8"),
        Format::Ics => Some("text/calendar; charset=utf-8"),
        Format::Xlsx => Some(crate::data::XLSX),
        Format::Docx => Some(crate::data::DOCX),
        Format::Svg => Some("image/svg+xml; charset=utf-8"),
        Format::JsonLd => Some("application/ld+json"),
        Format::Ttl => Some("text/turtle; charset=utf-8"),
        Format::Bib => Some("application/x-bibtex; charset=utf-8"),
        Format::Ris => Some("application/x-research-info-systems; charset=utf-8"),
        Format::Csl => Some("application/vnd.citationstyles.csl+json"),
    }
}
