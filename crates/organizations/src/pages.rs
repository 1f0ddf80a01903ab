//! Addresses of organizations: the public list, registering, an organization's own space, the Secretariat's list. The
//! public page of one organization is made by `portal`, which knows its records.

mod describe;
mod desk;
mod list;
mod register;
mod space;

use crate::domain::{Said, kinds};
use i18n::Tr;
use kernel::{Error, Lang, Result, Role};
use web::fields::{Choice, Fields};
use web::{Form, Format, Right, Route};

const OWN: Right = Right::Roles(&[Role::Organization]);
const SECRETARIAT: Right = Right::Roles(&[Role::Secretariat]);

/// Every route of the slice.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/{lang}/organizations", Right::Public, list::get)
            .formats(&[Format::Html, Format::Json, Format::Csv, Format::Xlsx])
            .data(describe::list()),
        Route::get("/{lang}/organizations/register", Right::Anyone, register::get),
        Route::post("/{lang}/organizations/register", Right::Anyone, register::post),
        Route::get("/{lang}/work/organization/{organization}", OWN, space::get),
        Route::post("/{lang}/work/organization/{organization}", OWN, space::post),
        Route::post("/{lang}/work/organization/{organization}/people", OWN, space::invite),
        Route::get("/{lang}/desk/organizations", SECRETARIAT, desk::list),
        Route::get("/{lang}/desk/organizations/{id}", SECRETARIAT, desk::get),
        Route::post("/{lang}/desk/organizations/{id}", SECRETARIAT, desk::post),
    ]
}

/// Renders a template; a failure is a fault.
fn html(view: &impl askama::Template) -> Result<String> {
    view.render().map_err(|cause| Error::caused("cannot render a page of organizations", cause))
}

fn kind_choices(lang: Lang) -> Vec<Choice> {
    kinds().map(|item| Choice::new(item.code.clone(), item.label(lang))).collect()
}

/// The controls of what an organization says of itself.
fn controls(t: Tr, fields: &Fields) -> Vec<String> {
    vec![
        fields.text("name", "organizations-name"),
        fields.select("kind", "organizations-kind", &kind_choices(t.lang())),
        fields.select_optional("country", "organizations-country", &parties::choices(t.lang())),
        fields.long_optional("about", "organizations-about", 5),
        fields.web_address_optional("url", "organizations-url"),
        fields.text_optional("contact", "organizations-contact"),
        fields.checks("is_federation", "organizations-is-federation", &[Choice::new("yes", t.m("common-yes"))]),
        fields.short_optional("federation", "organizations-federation", 30),
    ]
}

/// What is said, as the form holds it in one language.
fn form_of(said: &Said, lang: Lang) -> Form {
    let mut form = Form::default();
    for (name, value) in [
        ("name", said.name.as_str()),
        ("kind", &said.kind),
        ("country", &said.country.map(|country| country.to_string()).unwrap_or_default()),
        ("about", said.about.get(lang).unwrap_or_else(|| said.about.words(lang))),
        ("url", &said.url),
        ("contact", &said.contact),
        ("is_federation", if said.is_federation { "yes" } else { "" }),
        ("federation", &said.federation),
    ] {
        form.set(name, value);
    }
    form
}
