//! Long files and functions: a smell to look at when passing by, never a failed build.
//! Counted are production lines: code without blank lines, comments and test parts.

use crate::tree::Tree;

const FILE_LINES: usize = 400;
const FUNCTION_LINES: usize = 70;

pub fn notes(tree: &Tree) -> Vec<String> {
    let mut notes = Vec::new();
    for file in tree.files.iter().filter(|file| file.is_rust() && !file.is_test()) {
        let numbers: Vec<usize> = file.rust.production().map(|(number, _)| number).collect();
        if numbers.len() > FILE_LINES {
            notes.push(format!("{}: {} lines (above {FILE_LINES})", file.path, numbers.len()));
        }
        for function in file.rust.functions().into_iter().filter(|function| !file.rust.is_test(function.line)) {
            let lines = numbers.iter().filter(|number| function.lines.contains(number)).count();
            if lines > FUNCTION_LINES {
                notes.push(format!("{}:{}: {} has {lines} lines (above {FUNCTION_LINES})", file.path, function.line, function.name));
            }
        }
    }
    notes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_test_parts_do_not_count() {
        let comments = "// why\n".repeat(100);
        let code = "    a();\n".repeat(80);
        let text =
            format!("//! x\nfn short() {{\n{comments}}}\nfn long() {{\n{code}}}\n#[cfg(test)]\nmod tests {{\nfn t() {{\n{code}}}\n}}\n");
        assert_eq!(notes(&Tree::of(&[("crates/a/src/a.rs", &text)])), ["crates/a/src/a.rs:104: long has 82 lines (above 70)"]);
    }
}
