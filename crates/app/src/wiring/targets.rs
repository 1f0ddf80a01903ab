//! What can be filled from outside, each slice behind the port of feeds.

use feeds::Target;
use kernel::{Ambient, Result};
use store::{Conn, Tx};
use tabular::{Brought, Field, Judged, Values};

pub struct Measures;

impl Target for Measures {
    fn code(&self) -> &'static str {
        "measures"
    }

    fn fields(&self) -> &'static [Field] {
        &measures::intake::FIELDS
    }

    fn also(&self) -> &'static [(&'static str, &'static str)] {
        &measures::intake::ALSO
    }

    fn judge(&self, conn: &mut Conn, brought: &Brought, rows: &[(String, Values)]) -> Result<Vec<Judged>> {
        measures::intake::judge(conn, brought, rows)
    }

    fn open(&self, tx: &mut Tx<'_>, run: i64) -> Result<()> {
        measures::intake::open(tx, run)
    }

    fn take(&self, tx: &mut Tx<'_>, ambient: &Ambient, brought: &Brought, rows: &[(String, Values)]) -> Result<Vec<Judged>> {
        measures::intake::take(tx, ambient, brought, rows)
    }

    fn close(&self, tx: &mut Tx<'_>, ambient: &Ambient, run: i64) -> Result<()> {
        measures::intake::close(tx, ambient, run)
    }

    fn built_upon(&self, conn: &mut Conn, run: i64) -> Result<Vec<String>> {
        measures::intake::built_upon(conn, run)
    }

    fn undo(
        &self,
        tx: &mut Tx<'_>,
        ambient: &Ambient,
        brought: &Brought,
        undone: i64,
        reason: &str,
        step: (&str, usize),
    ) -> Result<Option<String>> {
        measures::intake::undo(tx, ambient, brought, undone, reason, step.0, step.1)
    }

    fn path(&self, public_id: &str) -> String {
        format!("/measures/{public_id}")
    }
}
