//! Addresses of this slice with who may use them. What a page shows stands in its own file.

mod act;
mod action;
mod chapters;
mod check;
mod comments;
mod conflict;
mod conversation;
mod describe;
mod desk;
mod desk_roadmaps;
mod diagnosis;
mod document;
mod drawing;
mod facets;
mod frame;
mod history;
mod home;
mod lessons;
mod list_data;
mod made;
mod offers;
mod outside;
mod participants;
mod permanent;
mod plan;
mod plan_drawing;
mod position;
mod priorities;
mod progress;
mod public_list;
mod public_show;
mod record;
mod register;
mod reminders;
mod sectors;
mod sent;
mod shared;
mod sheets;
mod side_by_side;
mod steps;
mod submissions;
mod tasks;
mod text;
mod trainings;
mod translate;
mod workbook;

pub(crate) use position::file_of;
pub use tasks::step_key;

use kernel::Role;
use web::{Format, Right, Route};

const TEAM: Right = Right::Roles(crate::access::TEAM);
const WRITERS: Right = Right::Roles(&[Role::FocalPoint, Role::Member]);
const FOCAL: Right = Right::Roles(&[Role::FocalPoint]);
const ACTING: Right = Right::Roles(&[Role::FocalPoint, Role::Authority]);
const ENTERING: Right = Right::Roles(&[Role::FocalPoint, Role::Secretariat]);
const SECRETARIAT: Right = Right::Roles(&[Role::Secretariat]);
/// The auditor sees that submissions exist and where they stand, not what is said about them.
const DESK: Right = Right::Roles(&[Role::Secretariat, Role::Auditor]);

const LIST: &[Format] = &[Format::Html, Format::Json, Format::Ndjson, Format::Csv, Format::Xlsx, Format::Atom];
const RECORD: &[Format] = &[Format::Html, Format::Json, Format::Csv];
const VERSION: &[Format] = &[Format::Html, Format::Json, Format::Csv, Format::Docx];
const WORKBOOK: &[Format] = &[Format::Html, Format::Xlsx];
const JSON: &[Format] = &[Format::Json];

/// Every route of the slice.
pub fn routes() -> Vec<Route> {
    let mut all = work();
    all.extend(public());
    all.extend([
        Route::get("/{lang}/desk/submissions", DESK, desk::list),
        Route::get("/{lang}/desk/submissions/{receipt}", SECRETARIAT, desk::get),
        Route::post("/{lang}/desk/submissions/{receipt}", SECRETARIAT, desk::post),
        Route::post("/{lang}/desk/submissions/{receipt}/claim", SECRETARIAT, desk::claim),
        Route::get("/{lang}/desk/roadmaps", DESK, desk_roadmaps::get).formats(&[Format::Html, Format::Csv]),
        Route::get("/{lang}/desk/reminders", SECRETARIAT, reminders::get),
        Route::post("/{lang}/desk/reminders", SECRETARIAT, reminders::post),
        Route::get("/{lang}/desk/reminders/log", DESK, reminders::log),
    ]);
    all
}

fn work() -> Vec<Route> {
    vec![
        Route::get("/{lang}/work/{party}/roadmap", TEAM, home::get).formats(&[Format::Html, Format::Docx]),
        Route::post("/{lang}/work/{party}/roadmap/start", FOCAL, home::start),
        Route::get("/{lang}/work/{party}/roadmap/tasks", FOCAL, tasks::get),
        Route::post("/{lang}/work/{party}/roadmap/tasks", FOCAL, tasks::post),
        Route::get("/{lang}/work/{party}/roadmap/team", TEAM, participants::list),
        Route::get("/{lang}/work/{party}/roadmap/team/{entry}", WRITERS, participants::get),
        Route::post("/{lang}/work/{party}/roadmap/team/{entry}", WRITERS, participants::post),
        Route::get("/{lang}/work/{party}/roadmap/trainings", TEAM, trainings::list),
        Route::get("/{lang}/work/{party}/roadmap/trainings/{entry}", WRITERS, trainings::get),
        Route::post("/{lang}/work/{party}/roadmap/trainings/{entry}", WRITERS, trainings::post),
        Route::get("/{lang}/work/{party}/roadmap/lessons", TEAM, lessons::get),
        Route::post("/{lang}/work/{party}/roadmap/lessons", WRITERS, lessons::post),
        Route::get("/{lang}/work/{party}/roadmap/text", TEAM, text::get),
        Route::post("/{lang}/work/{party}/roadmap/text", WRITERS, text::post),
        Route::post("/{lang}/work/{party}/roadmap/text/draft", WRITERS, text::draft),
        Route::get("/{lang}/work/{party}/roadmap/sectors", TEAM, sectors::get),
        Route::post("/{lang}/work/{party}/roadmap/sectors", WRITERS, sectors::post),
        Route::post("/{lang}/work/{party}/roadmap/sectors/draft", WRITERS, sectors::draft),
        Route::get("/{lang}/work/{party}/roadmap/diagnosis", TEAM, diagnosis::get),
        Route::post("/{lang}/work/{party}/roadmap/diagnosis", WRITERS, diagnosis::post),
        Route::post("/{lang}/work/{party}/roadmap/diagnosis/draft", WRITERS, diagnosis::draft),
        Route::get("/{lang}/work/{party}/roadmap/chapters", TEAM, chapters::list),
        Route::post("/{lang}/work/{party}/roadmap/chapters", WRITERS, chapters::post),
        Route::get("/{lang}/work/{party}/roadmap/chapters/{chapter}", TEAM, chapters::get),
        Route::post("/{lang}/work/{party}/roadmap/chapters/{chapter}", WRITERS, chapters::save),
        Route::post("/{lang}/work/{party}/roadmap/chapters/{chapter}/draft", WRITERS, chapters::draft),
        Route::post("/{lang}/work/{party}/roadmap/chapters/{chapter}/remove", WRITERS, chapters::remove),
        Route::get("/{lang}/work/{party}/roadmap/chapters/{chapter}/{paragraph}", TEAM, comments::get),
        Route::post("/{lang}/work/{party}/roadmap/chapters/{chapter}/{paragraph}", TEAM, comments::post),
        Route::get("/{lang}/work/{party}/roadmap/comments", TEAM, comments::all),
        Route::get("/{lang}/work/{party}/roadmap/positions", TEAM, position::list),
        Route::get("/{lang}/work/{party}/roadmap/positions/{code}", TEAM, position::get),
        Route::post("/{lang}/work/{party}/roadmap/positions/{code}", WRITERS, position::post),
        Route::post("/{lang}/work/{party}/roadmap/positions/{code}/draft", WRITERS, position::draft),
        Route::post("/{lang}/work/{party}/roadmap/positions/{code}/evidence", WRITERS, position::add).with_file(),
        Route::post("/{lang}/work/{party}/roadmap/positions/{code}/remove", WRITERS, position::remove),
        Route::get("/{lang}/work/{party}/roadmap/priorities", TEAM, priorities::get),
        Route::post("/{lang}/work/{party}/roadmap/priorities", WRITERS, priorities::post),
        Route::post("/{lang}/work/{party}/roadmap/priorities/draft", WRITERS, priorities::draft),
        Route::get("/{lang}/work/{party}/roadmap/plan", TEAM, plan::get),
        Route::post("/{lang}/work/{party}/roadmap/plan", WRITERS, plan::add_stage),
        Route::get("/{lang}/work/{party}/roadmap/plan/{stage}", TEAM, plan::stage),
        Route::post("/{lang}/work/{party}/roadmap/plan/{stage}", WRITERS, plan::save_stage),
        Route::post("/{lang}/work/{party}/roadmap/plan/{stage}/draft", WRITERS, plan::draft_stage),
        Route::post("/{lang}/work/{party}/roadmap/plan/{stage}/remove", WRITERS, plan::remove_stage),
        Route::post("/{lang}/work/{party}/roadmap/plan/{stage}/actions", WRITERS, plan::add_action),
        Route::get("/{lang}/work/{party}/roadmap/plan/{stage}/{action}", TEAM, action::get),
        Route::post("/{lang}/work/{party}/roadmap/plan/{stage}/{action}", WRITERS, action::post),
        Route::post("/{lang}/work/{party}/roadmap/plan/{stage}/{action}/draft", WRITERS, action::draft),
        Route::post("/{lang}/work/{party}/roadmap/plan/{stage}/{action}/remove", WRITERS, action::remove),
        Route::get("/{lang}/work/{party}/roadmap/progress", TEAM, progress::work),
        Route::get("/{lang}/work/{party}/roadmap/progress/{part}", TEAM, progress::part),
        Route::post("/{lang}/work/{party}/roadmap/progress/{part}", WRITERS, progress::report),
        Route::post("/{lang}/work/{party}/roadmap/progress/{part}/values", WRITERS, progress::value),
        Route::get("/{lang}/work/{party}/roadmap/check", TEAM, check::get),
        Route::get("/{lang}/work/{party}/roadmap/history", TEAM, history::get),
        Route::post("/{lang}/work/{party}/roadmap/history", FOCAL, history::restore),
        Route::get("/{lang}/work/{party}/roadmap/translate", FOCAL, translate::get),
        Route::post("/{lang}/work/{party}/roadmap/translate", FOCAL, translate::post),
        Route::get("/{lang}/work/{party}/roadmap/acts/{act}", ACTING, act::get),
        Route::post("/{lang}/work/{party}/roadmap/acts/{act}", ACTING, act::post),
        Route::get("/{lang}/work/{party}/roadmap/submit", FOCAL, submissions::form),
        Route::post("/{lang}/work/{party}/roadmap/submit", FOCAL, submissions::submit),
        Route::get("/{lang}/work/{party}/roadmap/submissions", TEAM, submissions::list),
        Route::get("/{lang}/work/{party}/roadmap/submissions/{receipt}", TEAM, submissions::get),
        Route::post("/{lang}/work/{party}/roadmap/submissions/{receipt}", FOCAL, submissions::post),
        Route::get("/{lang}/work/{party}/roadmap/offers", FOCAL, offers::get),
        Route::post("/{lang}/work/{party}/roadmap/offers/{offer}", FOCAL, offers::post),
        Route::get("/{lang}/work/{party}/roadmap/outside", ENTERING, outside::get),
        Route::post("/{lang}/work/{party}/roadmap/outside", ENTERING, outside::post).with_file(),
        Route::get("/{lang}/work/{party}/roadmap/files/{hash}", TEAM, position::file),
        Route::get("/{lang}/work/{party}/roadmap/workbook", TEAM, workbook::get).formats(WORKBOOK),
        Route::post("/{lang}/work/{party}/roadmap/workbook/bring", WRITERS, workbook::bring).with_file(),
        Route::post("/{lang}/work/{party}/roadmap/workbook/give", FOCAL, workbook::give),
        Route::get("/{lang}/work/{party}/roadmap/workbook/{import}", TEAM, workbook::import),
        Route::post("/{lang}/work/{party}/roadmap/workbook/{import}", WRITERS, workbook::post),
        Route::get("/{lang}/work/{party}/roadmap/workbook/{import}/marked", TEAM, workbook::marked).formats(WORKBOOK),
    ]
}

fn public() -> Vec<Route> {
    vec![
        Route::get("/{lang}/roadmaps", Right::Public, public_list::get).formats(LIST).data(describe::list()),
        Route::get("/{lang}/roadmaps/side-by-side", Right::Public, side_by_side::get)
            .formats(&[Format::Html, Format::Json, Format::Csv])
            .data(describe::side_by_side()),
        Route::get("/{lang}/roadmaps/{party}", Right::Public, public_show::current).formats(VERSION).data(describe::current()),
        Route::get("/{lang}/roadmaps/{party}/v/{number}", Right::Public, public_show::version).formats(VERSION).data(describe::version()),
        Route::get("/{lang}/roadmaps/{party}/progress", Right::Public, progress::public).formats(RECORD).data(describe::progress()),
        Route::get("/{lang}/roadmaps/{party}/steps", Right::Public, steps::get)
            .formats(&[Format::Html, Format::Json, Format::Csv, Format::Atom])
            .data(describe::steps()),
        Route::get("/{lang}/roadmaps/{party}/v/{number}/plan", Right::Public, public_show::drawing)
            .formats(&[Format::Svg])
            .data(describe::drawing()),
        Route::get("/{lang}/roadmaps/{party}/compare", Right::Public, public_show::compare),
        Route::get("/{lang}/roadmaps/{party}/files/{hash}", Right::Public, public_show::file),
        // For this visitor alone: a sent text is its Party's and the Secretariat's before it is everybody's.
        Route::get("/{lang}/submissions/{receipt}", Right::Anyone, sent::show),
        Route::get("/id/submission/{receipt}", Right::Anyone, sent::permanent),
        Route::get("/id/submission/{receipt}/body", Right::Anyone, sent::body).formats(JSON).data(describe::sent()),
        Route::get("/id/submission/{receipt}/plan", Right::Anyone, sent::plan).formats(JSON).data(describe::sent()),
        Route::get("/id/submission/{receipt}/files/{hash}", Right::Anyone, sent::file),
        Route::get("/id/roadmap/{public_id}", Right::Public, permanent::roadmap),
        Route::get("/id/roadmap/{public_id}/v/{number}", Right::Public, permanent::version),
        Route::get("/id/roadmap/{public_id}/v/{number}/{text}", Right::Public, permanent::body)
            .formats(&[Format::Json, Format::Docx])
            .data(describe::text()),
        Route::get("/id/roadmap/{public_id}/v/{number}/{text}/plan", Right::Public, permanent::plan).formats(JSON).data(describe::text()),
    ]
}
