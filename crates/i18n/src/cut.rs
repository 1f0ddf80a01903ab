//! Cuts the messages of one language into what the program keeps, for the build step and its tests: texts without
//! arguments, texts that only insert arguments, and the few that choose a variant, which stay in the language of Fluent.
//!
//! Invariant: what is cut here reads as the library would resolve it.

use crate::check::MessageFile;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::unicode::unescape_unicode_to_string;
use std::collections::BTreeMap;

/// One message of one language.
#[derive(Debug, PartialEq, Eq)]
pub enum Form {
    Plain(String),
    Joined(Vec<Piece>),
    Choosing,
}

/// A stretch of a message that chooses no variant; written to the program as it stands.
#[derive(Debug, PartialEq, Eq)]
pub enum Piece {
    Words(String),
    /// The name of an argument.
    Argument(String),
}

/// All messages of one language.
#[derive(Default)]
pub struct Cut {
    pub forms: BTreeMap<String, Form>,
    /// Those that choose a variant, in the language of Fluent.
    pub choosing: String,
}

/// Cuts the files of one language. Of an unreadable file what can be read is kept, as in a lenient build.
pub fn cut<'a>(files: impl Iterator<Item = &'a MessageFile>) -> Cut {
    let mut all = Cut::default();
    for file in files {
        let resource = fluent_syntax::parser::parse(file.text.as_str()).unwrap_or_else(|(partial, _)| partial);
        for entry in resource.body {
            let Entry::Message(message) = &entry else { continue };
            let Some(pattern) = &message.value else { continue };
            let form = form(pattern);
            let is_choosing = form == Form::Choosing;
            all.forms.insert(message.id.name.to_owned(), form);
            if is_choosing {
                all.choosing.push_str(&fluent_syntax::serializer::serialize(&Resource { body: vec![entry] }));
            }
        }
    }
    all
}

fn form(pattern: &Pattern<&str>) -> Form {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut words = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => words.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
                words.push_str(&unescape_unicode_to_string(value));
            }
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::VariableReference { id }) } => {
                if !words.is_empty() {
                    pieces.push(Piece::Words(std::mem::take(&mut words)));
                }
                pieces.push(Piece::Argument(id.name.to_owned()));
            }
            PatternElement::Placeable { .. } => return Form::Choosing,
        }
    }
    if pieces.is_empty() {
        return Form::Plain(words);
    }
    if !words.is_empty() {
        pieces.push(Piece::Words(words));
    }
    Form::Joined(pieces)
}
