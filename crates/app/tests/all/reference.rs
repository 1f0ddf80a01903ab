//! The checked-in indexes are those of the code.

use std::path::Path;

#[test]
fn the_generated_indexes_are_up_to_date() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/reference");
    for (name, made) in
        [("routes.md", app::reference::routes()), ("tables.md", app::reference::tables()), ("states.md", app::reference::states())]
    {
        let kept = std::fs::read_to_string(folder.join(name)).unwrap_or_default();
        assert!(kept == made, "docs/reference/{name} is not what the code says; run cargo xtask snapshots");
    }
}
