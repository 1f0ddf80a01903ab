//! Any bytes are read as a package: sound or refused with a reason, never a panic; what is sound names a key.

#![no_main]

use libfuzzer_sys::fuzz_target;
use packages::domain::read;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(sound) = read(bytes) {
        assert_eq!(sound.fingerprint.len(), 64);
    }
});
