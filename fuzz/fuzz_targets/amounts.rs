//! Money in free text: understood in every piece with the wording kept, or not at all; never a panic.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|line: &str| {
    let Some(amounts) = tabular::amounts::read(line, None) else { return };
    assert!(!amounts.is_empty());
    for money in amounts {
        assert_eq!(money.wording.as_deref(), Some(line.trim()));
        assert!(!money.plain().is_empty());
    }
});
