//! Values that both databases understand alike: 64-bit integers, text, bytes, null. No booleans and no floats.

use kernel::{Day, Error, Id, Lang, Moment, PartyCode, Result};
use postgres::types::{IsNull, ToSql, Type, to_sql_checked};

/// One parameter or column value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    Null,
    Int(i64),
    Text(String),
    Blob(Vec<u8>),
}

macro_rules! into_value {
    ($($from:ty => |$name:ident| $made:expr;)*) => {
        $(impl From<$from> for Value { fn from($name: $from) -> Value { $made } })*
    };
}

into_value! {
    i64 => |n| Value::Int(n);
    i32 => |n| Value::Int(n.into());
    u32 => |n| Value::Int(n.into());
    i16 => |n| Value::Int(n.into());
    u64 => |n| Value::Int(i64::try_from(n).unwrap_or(i64::MAX));
    usize => |n| Value::Int(i64::try_from(n).unwrap_or(i64::MAX));
    bool => |flag| Value::Int(flag.into());
    &str => |text| Value::Text(text.to_owned());
    String => |text| Value::Text(text);
    &String => |text| Value::Text(text.clone());
    Id => |id| Value::Text(id.to_string());
    Day => |day| Value::Text(day.to_string());
    Moment => |moment| Value::Int(moment.0);
    Lang => |lang| Value::Text(lang.code().to_owned());
    PartyCode => |party| Value::Text(party.to_string());
    serde_json::Value => |json| Value::Text(json.to_string());
    Vec<u8> => |bytes| Value::Blob(bytes);
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Value {
        value.map_or(Value::Null, Into::into)
    }
}

/// A type that a column can be read as.
pub trait FromValue: Sized {
    /// Reads the value; the error names what was found instead.
    fn from_value(value: &Value) -> Result<Self>;
}

fn wrong<T>(wanted: &str, found: &Value) -> Result<T> {
    Err(Error::fault(format!("cannot read {found:?} as {wanted}")))
}

impl FromValue for i64 {
    fn from_value(value: &Value) -> Result<i64> {
        match value {
            Value::Int(number) => Ok(*number),
            other => wrong("integer", other),
        }
    }
}

impl FromValue for u64 {
    fn from_value(value: &Value) -> Result<u64> {
        i64::from_value(value).and_then(|number| u64::try_from(number).or_else(|_| wrong("count", value)))
    }
}

impl FromValue for u32 {
    fn from_value(value: &Value) -> Result<u32> {
        i64::from_value(value).and_then(|number| u32::try_from(number).or_else(|_| wrong("small count", value)))
    }
}

impl FromValue for bool {
    fn from_value(value: &Value) -> Result<bool> {
        i64::from_value(value).map(|number| number != 0)
    }
}

impl FromValue for String {
    fn from_value(value: &Value) -> Result<String> {
        match value {
            Value::Text(text) => Ok(text.clone()),
            other => wrong("text", other),
        }
    }
}

impl FromValue for Vec<u8> {
    fn from_value(value: &Value) -> Result<Vec<u8>> {
        match value {
            Value::Blob(bytes) => Ok(bytes.clone()),
            other => wrong("bytes", other),
        }
    }
}

impl<T: FromValue> FromValue for Option<T> {
    fn from_value(value: &Value) -> Result<Option<T>> {
        match value {
            Value::Null => Ok(None),
            other => T::from_value(other).map(Some),
        }
    }
}

macro_rules! parsed_from_text {
    ($($kind:ty, $wanted:literal, |$text:ident| $parsed:expr;)*) => {
        $(impl FromValue for $kind {
            fn from_value(value: &Value) -> Result<$kind> {
                match value {
                    Value::Text($text) => $parsed.map_or_else(|| wrong($wanted, value), Ok),
                    other => wrong($wanted, other),
                }
            }
        })*
    };
}

parsed_from_text! {
    Id, "identifier", |text| Id::parse(text);
    Day, "day", |text| text.parse::<Day>().ok();
    Lang, "language", |text| Lang::parse(text);
    PartyCode, "Party", |text| PartyCode::parse(text);
    serde_json::Value, "JSON", |text| serde_json::from_str(text).ok();
}

impl FromValue for Moment {
    fn from_value(value: &Value) -> Result<Moment> {
        i64::from_value(value).map(Moment)
    }
}

/// One row of an answer, columns in the order of the statement.
#[derive(Debug, Clone)]
pub struct Row(pub(crate) Vec<Value>);

impl Row {
    /// Column `index` (from 0) as `T`.
    pub fn get<T: FromValue>(&self, index: usize) -> Result<T> {
        match self.0.get(index) {
            Some(value) => T::from_value(value),
            None => Err(Error::fault(format!("row has no column {index}"))),
        }
    }

    /// A JSON column read into a type of the slice.
    pub fn json<T: serde::de::DeserializeOwned>(&self, index: usize) -> Result<T> {
        match self.0.get(index) {
            Some(Value::Text(text)) => {
                serde_json::from_str(text).map_err(|cause| Error::caused(format!("cannot read JSON column {index}"), cause))
            }
            other => Err(Error::fault(format!("column {index} is not JSON text: {other:?}"))),
        }
    }
}

impl ToSql for Value {
    fn to_sql(
        &self,
        ty: &Type,
        out: &mut postgres::types::private::BytesMut,
    ) -> std::result::Result<IsNull, Box<dyn std::error::Error + Sync + Send>> {
        match self {
            Value::Null => Ok(IsNull::Yes),
            Value::Int(number) if *ty == Type::INT4 => i32::try_from(*number)?.to_sql(ty, out),
            Value::Int(number) if *ty == Type::INT8 => number.to_sql(ty, out),
            Value::Text(text) if <String as ToSql>::accepts(ty) => text.to_sql(ty, out),
            Value::Blob(bytes) if *ty == Type::BYTEA => bytes.to_sql(ty, out),
            other => Err(format!("cannot bind {other:?} where the database expects {ty}").into()),
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    to_sql_checked!();
}
