//! Answers to reported errors as they stand with the record they are about, on pages of this slice and of others.
//! Not here: answering (`report_desk`), the reporter's page (`report`).

use super::rendered;
use crate::domain::Report;
use crate::store;
use ::store::Conn;
use askama::Template;
use i18n::Tr;
use kernel::Result;
use web::Beside;

#[derive(Template)]
#[template(path = "portal/answered.html")]
struct AnsweredView {
    t: Tr,
    answered: Vec<Report>,
}

/// What this slice has to say beside a record: the answers to errors reported on it.
pub struct Answered;

impl Beside for Answered {
    fn html(&self, conn: &mut Conn, t: Tr, path: &str) -> Result<String> {
        rendered(&AnsweredView { t, answered: store::list_answered_about(conn, path)? })
    }
}
