//! Compression of answers. Files of the program are compressed once at start with the best setting; pages with a
//! quick one.

use bytes::Bytes;
use std::io::Write;

/// Encodings we write, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Encoding {
    Brotli,
    Gzip,
    Plain,
}

impl Encoding {
    /// What the visitor's `Accept-Encoding` allows. A `q=0` refuses.
    pub fn negotiate(accept: Option<&str>) -> Encoding {
        let allows = |name: &str| {
            accept.unwrap_or("").split(',').any(|part| {
                let mut pieces = part.split(';').map(str::trim);
                pieces.next() == Some(name) && !pieces.any(|piece| matches!(piece, "q=0" | "q=0.0" | "q=0.00" | "q=0.000"))
            })
        };
        match (allows("br"), allows("gzip")) {
            (true, _) => Encoding::Brotli,
            (false, true) => Encoding::Gzip,
            _ => Encoding::Plain,
        }
    }

    pub fn header(self) -> Option<&'static str> {
        match self {
            Encoding::Brotli => Some("br"),
            Encoding::Gzip => Some("gzip"),
            Encoding::Plain => None,
        }
    }

    /// One letter for cache keys and validators.
    pub fn letter(self) -> &'static str {
        match self {
            Encoding::Brotli => "b",
            Encoding::Gzip => "g",
            Encoding::Plain => "p",
        }
    }

    /// Bytes in this encoding; `quality` 1 to 11 for brotli, capped at 9 for gzip.
    pub fn encode(self, bytes: &Bytes, quality: u32) -> Bytes {
        match self {
            Encoding::Plain => bytes.clone(),
            Encoding::Brotli => {
                let mut out = Vec::with_capacity(bytes.len() / 3);
                let written = {
                    let mut writer = brotli::CompressorWriter::new(&mut out, 16 * 1024, quality, 20);
                    writer.write_all(bytes)
                };
                written.map_or_else(|_| bytes.clone(), |()| Bytes::from(out))
            }
            Encoding::Gzip => {
                let mut writer =
                    flate2::write::GzEncoder::new(Vec::with_capacity(bytes.len() / 3), flate2::Compression::new(quality.min(9)));
                writer.write_all(bytes).and_then(|()| writer.finish()).map_or_else(|_| bytes.clone(), Bytes::from)
            }
        }
    }
}
