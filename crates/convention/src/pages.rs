//! The pages of this slice and who may use them. What they show is in one file each.

pub mod articles;
pub mod calendar;
mod describe;
pub mod founding;
pub mod glossary;
pub mod timeline;

use askama::Template;
use kernel::{Error, Lang, Result, Role, Text};
use serde_json::{Map, Value as Json};
use web::{Format, Right, Route};

const SECRETARIAT: Right = Right::Roles(&[Role::Secretariat]);
const DATA: &[Format] = &[Format::Html, Format::Json, Format::Csv];
const FEED: &[Format] = &[Format::Html, Format::Json, Format::Csv, Format::Atom];

/// Every route of this slice.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/{lang}/articles", Right::Public, articles::list).formats(DATA).data(describe::articles()),
        Route::get("/{lang}/articles/{number}", Right::Public, articles::get).formats(DATA).data(describe::article()),
        Route::get("/{lang}/glossary", Right::Public, glossary::list).formats(DATA).data(describe::glossary()),
        Route::get("/{lang}/glossary/{term}", Right::Public, glossary::get).formats(DATA).data(describe::term()),
        Route::get("/{lang}/timeline", Right::Public, timeline::get).formats(FEED).data(describe::timeline()),
        Route::get("/id/milestone/{id}", Right::Anyone, timeline::permanent),
        Route::get("/{lang}/desk/timeline/new", SECRETARIAT, timeline::add),
        Route::post("/{lang}/desk/timeline/new", SECRETARIAT, timeline::add_post),
        Route::get("/{lang}/desk/timeline/{milestone}", SECRETARIAT, timeline::change),
        Route::post("/{lang}/desk/timeline/{milestone}", SECRETARIAT, timeline::change_post),
        Route::get("/calendar", Right::Public, calendar::get).formats(&[Format::Ics]).data(describe::calendar()),
        Route::get("/{lang}/desk/founding", SECRETARIAT, founding::list),
        Route::get("/{lang}/desk/founding/{proposal}", SECRETARIAT, founding::get),
        Route::post("/{lang}/desk/founding/{proposal}", SECRETARIAT, founding::post),
    ]
}

/// The HTML of a view.
fn rendered(view: &impl Template) -> Result<String> {
    view.render().map_err(|cause| Error::caused("cannot render a page of the reference", cause))
}

/// The words of a text by language, for data.
fn by_language(text: &Text) -> Json {
    text.langs().into_iter().filter_map(|lang| Some((lang.code().to_owned(), text.get(lang)?.into()))).collect::<Map<String, Json>>().into()
}

/// The words of a text in one language, empty where there is none, for a column.
fn column(text: &Text, lang: Lang) -> String {
    text.get(lang).unwrap_or_default().to_owned()
}
