//! Loads the bundled facts at first start, and at a later one brings changes of the bundle as proposals. Order
//! matters: what others point to comes first.

use kernel::{Ambient, Result};
use store::Db;

/// One transaction: a first start that is cut short loads everything at the next.
pub fn load(db: &Db, ambient: &Ambient) -> Result<()> {
    let ambient = ambient.clone();
    db.write_blocking(move |tx| {
        convention::load(tx, &ambient)?;
        parties::load(tx, &ambient)?;
        measures::load(tx, &ambient)?;
        Ok(())
    })
}
