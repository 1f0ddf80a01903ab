//! What can be filled from outside, each slice behind the port of feeds.

use feeds::{Described, Few, Target};
use kernel::{Ambient, Lang, PartyCode, Result, Role};
use std::collections::HashMap;
use store::{Conn, Tx};
use tabular::{Asked, Brought, Field, Judged, Values};

pub struct Measures;

impl Described for Measures {
    fn code(&self) -> &'static str {
        "measures"
    }

    fn words(&self) -> &'static str {
        "common-nav-measures"
    }

    fn fields(&self) -> &'static [Field] {
        &measures::intake::FIELDS
    }

    fn also(&self) -> &'static [(&'static str, &'static str)] {
        &measures::intake::ALSO
    }

    fn names(&self) -> &'static [&'static str] {
        &["title", "party", "holder", "year"]
    }

    fn may(&self, _: Option<PartyCode>, _: Role) -> bool {
        true
    }

    fn path(&self, public_id: &str) -> String {
        format!("/measures/{public_id}")
    }
}

impl Target for Measures {
    fn judge(&self, conn: &mut Conn, brought: &Brought, rows: &[(String, Values)]) -> Result<Vec<Judged>> {
        measures::intake::judge(conn, brought, rows)
    }

    fn open(&self, tx: &mut Tx<'_>, run: i64) -> Result<()> {
        measures::intake::open(tx, run)
    }

    fn take(&self, tx: &mut Tx<'_>, ambient: &Ambient, brought: &Brought, rows: &[(String, Values)]) -> Result<Vec<Judged>> {
        measures::intake::take(tx, ambient, brought, rows)
    }

    fn close(&self, tx: &mut Tx<'_>, ambient: &Ambient, brought: &Brought) -> Result<()> {
        measures::intake::close(tx, ambient, brought.run)
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
}

pub struct Parties;

impl Described for Parties {
    fn code(&self) -> &'static str {
        "parties"
    }

    fn words(&self) -> &'static str {
        "common-nav-parties"
    }

    fn fields(&self) -> &'static [Field] {
        &parties::intake::FIELDS
    }

    fn also(&self) -> &'static [(&'static str, &'static str)] {
        &parties::intake::ALSO
    }

    fn names(&self) -> &'static [&'static str] {
        &parties::intake::NAMES
    }

    fn may(&self, home: Option<PartyCode>, role: Role) -> bool {
        parties::may_import(home, role)
    }

    fn path(&self, public_id: &str) -> String {
        format!("/parties/{public_id}")
    }

    fn title(&self, lang: Lang, values: &Values) -> String {
        let code = values.get("party").and_then(|values| PartyCode::parse(values.first()?));
        code.map(|code| parties::name_of_state(code, lang)).unwrap_or_default()
    }
}

impl Few for Parties {
    type Draft = parties::intake::Draft;

    fn judge(&self, conn: &mut Conn, brought: &Brought, rows: &[Asked]) -> Result<Vec<(Judged, Option<Self::Draft>)>> {
        parties::intake::judge(conn, brought, rows)
    }

    fn write(&self, tx: &mut Tx<'_>, ambient: &Ambient, brought: &Brought, draft: Self::Draft) -> Result<(String, i64, i64)> {
        parties::intake::write(tx, ambient, brought, draft)
    }

    fn versions(&self, conn: &mut Conn, _: &[String]) -> Result<HashMap<String, i64>> {
        parties::intake::versions(conn)
    }

    fn put_back(&self, tx: &mut Tx<'_>, ambient: &Ambient, brought: &Brought, record: &str, version: i64, _: &str) -> Result<i64> {
        parties::intake::put_back(tx, ambient, brought, record, version)
    }
}

pub struct Organizations;

impl Described for Organizations {
    fn code(&self) -> &'static str {
        "organizations"
    }

    fn words(&self) -> &'static str {
        "organizations-title"
    }

    fn fields(&self) -> &'static [Field] {
        &organizations::intake::FIELDS
    }

    fn also(&self) -> &'static [(&'static str, &'static str)] {
        &organizations::intake::ALSO
    }

    fn names(&self) -> &'static [&'static str] {
        &organizations::intake::NAMES
    }

    fn may(&self, home: Option<PartyCode>, role: Role) -> bool {
        organizations::may_import(home, role)
    }

    fn path(&self, public_id: &str) -> String {
        format!("/organizations/{public_id}")
    }
}

impl Few for Organizations {
    type Draft = organizations::intake::Draft;

    fn judge(&self, conn: &mut Conn, brought: &Brought, rows: &[Asked]) -> Result<Vec<(Judged, Option<Self::Draft>)>> {
        organizations::intake::judge(conn, brought, rows)
    }

    fn write(&self, tx: &mut Tx<'_>, ambient: &Ambient, brought: &Brought, draft: Self::Draft) -> Result<(String, i64, i64)> {
        organizations::intake::write(tx, ambient, brought, draft)
    }

    fn versions(&self, conn: &mut Conn, records: &[String]) -> Result<HashMap<String, i64>> {
        organizations::intake::versions(conn, records)
    }

    fn put_back(&self, tx: &mut Tx<'_>, ambient: &Ambient, brought: &Brought, record: &str, version: i64, reason: &str) -> Result<i64> {
        organizations::intake::put_back(tx, ambient, brought, record, version, reason)
    }
}
