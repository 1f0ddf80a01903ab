//! Stylesheet, script and icon, compiled in. Their addresses hold a hash of their content, so they may be kept for
//! a year; they are compressed once.

use crate::compress::Encoding;
use bytes::Bytes;
use kernel::canonical;
use std::sync::LazyLock;

const FILES: [(&str, &str, &[u8]); 3] = [
    ("polyphony.css", "text/css; charset=utf-8", include_bytes!("../../../assets/polyphony.css")),
    ("polyphony.js", "text/javascript; charset=utf-8", include_bytes!("../../../assets/polyphony.js")),
    ("icon.svg", "image/svg+xml", include_bytes!("../../../assets/icon.svg")),
];

pub(crate) struct Asset {
    name: &'static str,
    /// `/assets/<stem>.<hash>.<ending>`
    pub address: String,
    pub content_type: &'static str,
    plain: Bytes,
    brotli: Bytes,
    gzip: Bytes,
}

impl Asset {
    pub fn bytes(&self, encoding: Encoding) -> Bytes {
        match encoding {
            Encoding::Brotli => self.brotli.clone(),
            Encoding::Gzip => self.gzip.clone(),
            Encoding::Plain => self.plain.clone(),
        }
    }
}

/// Made on a thread of its own: the best setting takes many megabytes, and the allocator gives back at once what a thread
/// that has ended leaves.
static ASSETS: LazyLock<Vec<Asset>> = LazyLock::new(|| std::thread::scope(|scope| scope.spawn(compressed).join().unwrap_or_default()));

fn compressed() -> Vec<Asset> {
    FILES
        .into_iter()
        .map(|(name, content_type, content)| {
            let hash: String = canonical::sha256(content).chars().take(12).collect();
            let (stem, ending) = name.rsplit_once('.').unwrap_or((name, "bin"));
            let plain = Bytes::from_static(content);
            Asset {
                name,
                address: format!("/assets/{stem}.{hash}.{ending}"),
                content_type,
                brotli: Encoding::Brotli.encode(&plain, 11),
                gzip: Encoding::Gzip.encode(&plain, 9),
                plain,
            }
        })
        .collect()
}

/// The file at an address, or `None`.
pub(crate) fn find(address: &str) -> Option<&'static Asset> {
    ASSETS.iter().find(|asset| asset.address == address)
}

/// The address of a file by its plain name; empty for an unknown one.
pub(crate) fn address(name: &str) -> &'static str {
    ASSETS.iter().find(|asset| asset.name == name).map_or("", |asset| &asset.address)
}
