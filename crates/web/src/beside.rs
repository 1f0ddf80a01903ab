//! What one slice has to say beside the records of others, such as answers to reported errors. Pages of records ask
//! for it by their path; who answers is for the assembly.
//! Not here: where it stands on a page (templates of the slices).

use i18n::Tr;
use kernel::Result;
use store::Conn;

/// What stands beside a record.
pub trait Beside: Send + Sync {
    /// Safe HTML for the page of a record, empty where there is nothing to say. `path` is the record's address
    /// without language, such as `/measures/kq3m7x2f`.
    fn html(&self, conn: &mut Conn, t: Tr, path: &str) -> Result<String>;
}

/// The part under which the assembly provides it. A site without one has nothing to say.
pub struct BesidePart(pub Box<dyn Beside>);

/// The answer of a site in which no slice has anything to say.
pub(crate) struct Nothing;

impl Beside for Nothing {
    fn html(&self, _: &mut Conn, _: Tr, _: &str) -> Result<String> {
        Ok(String::new())
    }
}
