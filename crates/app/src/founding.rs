//! Loads the bundled facts at first start, and at a later one brings changes of the bundle as proposals. Order
//! matters: what others point to comes first.

use kernel::{Ambient, Result};
use store::Db;

/// One transaction: a first start that is cut short loads everything at the next. `has_practices`: with the practices
/// of the founding documents.
pub fn load(db: &Db, ambient: &Ambient, has_practices: bool) -> Result<()> {
    let ambient = ambient.clone();
    db.write_blocking(move |tx| {
        convention::load(tx, &ambient)?;
        parties::load(tx, &ambient)?;
        if has_practices {
            measures::load(tx, &ambient)?;
        }
        Ok(())
    })
}
