//! One open connection, of either database, owned by one database thread. Statements are prepared once and kept.

use crate::{Row, Value};
use kernel::{Error, Result};
use std::collections::HashMap;
use std::ops::{Deref, DerefMut};

/// A connection that can read. Handed to store functions; never leaves its thread.
pub struct Conn {
    backend: Backend,
}

enum Backend {
    Sqlite(rusqlite::Connection),
    Postgres { client: Box<postgres::Client>, statements: HashMap<String, postgres::Statement> },
}

impl Conn {
    pub(crate) fn sqlite(connection: rusqlite::Connection) -> Conn {
        connection.set_prepared_statement_cache_capacity(256);
        Conn { backend: Backend::Sqlite(connection) }
    }

    pub(crate) fn postgres(client: postgres::Client) -> Conn {
        Conn { backend: Backend::Postgres { client: Box::new(client), statements: HashMap::new() } }
    }

    pub(crate) fn is_postgres(&self) -> bool {
        matches!(self.backend, Backend::Postgres { .. })
    }

    pub(crate) fn sqlite_connection(&self) -> Option<&rusqlite::Connection> {
        match &self.backend {
            Backend::Sqlite(connection) => Some(connection),
            Backend::Postgres { .. } => None,
        }
    }

    /// Whether the connection is lost and must be opened anew.
    pub(crate) fn is_closed(&self) -> bool {
        match &self.backend {
            Backend::Sqlite(_) => false,
            Backend::Postgres { client, .. } => client.is_closed(),
        }
    }

    /// All rows of a statement. Callers limit and order; nothing here streams.
    pub fn query(&mut self, sql: &str, params: &[Value]) -> Result<Vec<Row>> {
        match &mut self.backend {
            Backend::Sqlite(connection) => {
                let run = || -> rusqlite::Result<Vec<Row>> {
                    let mut statement = connection.prepare_cached(sql)?;
                    let n_columns = statement.column_count();
                    let mut rows = statement.query(rusqlite::params_from_iter(params.iter().map(SqliteParam)))?;
                    let mut found = Vec::new();
                    while let Some(row) = rows.next()? {
                        let values: rusqlite::Result<Vec<Value>> =
                            (0..n_columns).map(|index| row.get_ref(index).map(from_sqlite)).collect();
                        found.push(Row(values?));
                    }
                    Ok(found)
                };
                run().map_err(|cause| sqlite_error(sql, cause))
            }
            Backend::Postgres { client, statements } => {
                let statement = prepared(client, statements, sql)?;
                let bound: Vec<&(dyn postgres::types::ToSql + Sync)> = params.iter().map(|value| value as _).collect();
                let rows = client.query(&statement, &bound).map_err(|cause| postgres_error(sql, cause))?;
                rows.iter().map(from_postgres).collect()
            }
        }
    }

    /// The first row, or `None`.
    pub fn find(&mut self, sql: &str, params: &[Value]) -> Result<Option<Row>> {
        Ok(self.query(sql, params)?.into_iter().next())
    }

    /// The first row; `NotFound` when there is none.
    pub fn get(&mut self, sql: &str, params: &[Value]) -> Result<Row> {
        self.find(sql, params)?.ok_or(Error::NotFound)
    }

    pub(crate) fn run(&mut self, sql: &str, params: &[Value]) -> Result<u64> {
        match &mut self.backend {
            Backend::Sqlite(connection) => connection
                .prepare_cached(sql)
                .and_then(|mut statement| statement.execute(rusqlite::params_from_iter(params.iter().map(SqliteParam))))
                .map(|n_rows| u64::try_from(n_rows).unwrap_or(u64::MAX))
                .map_err(|cause| sqlite_error(sql, cause)),
            Backend::Postgres { client, statements } => {
                let statement = prepared(client, statements, sql)?;
                let bound: Vec<&(dyn postgres::types::ToSql + Sync)> = params.iter().map(|value| value as _).collect();
                client.execute(&statement, &bound).map_err(|cause| postgres_error(sql, cause))
            }
        }
    }

    /// Transaction control: one fixed statement, prepared where that is cheaper.
    pub(crate) fn run_control(&mut self, sql: &str) -> Result<()> {
        match &mut self.backend {
            Backend::Sqlite(connection) => connection
                .prepare_cached(sql)
                .and_then(|mut statement| statement.execute([]))
                .map(drop)
                .map_err(|cause| sqlite_error(sql, cause)),
            Backend::Postgres { client, .. } => client.batch_execute(sql).map_err(|cause| postgres_error(sql, cause)),
        }
    }

    /// Several statements without parameters (transaction control, migrations).
    pub(crate) fn batch(&mut self, sql: &str) -> Result<()> {
        match &mut self.backend {
            Backend::Sqlite(connection) => connection.execute_batch(sql).map_err(|cause| sqlite_error(sql, cause)),
            Backend::Postgres { client, .. } => client.batch_execute(sql).map_err(|cause| postgres_error(sql, cause)),
        }
    }
}

/// A connection inside a write transaction.
pub struct Tx<'a> {
    conn: &'a mut Conn,
}

impl<'a> Tx<'a> {
    pub(crate) fn new(conn: &'a mut Conn) -> Tx<'a> {
        Tx { conn }
    }

    /// Runs one changing statement; answers the number of rows touched.
    pub fn execute(&mut self, sql: &str, params: &[Value]) -> Result<u64> {
        self.conn.run(sql, params)
    }

    /// Runs a statement guarded by a version number: `Conflict` when no row was touched.
    pub fn execute_guarded(&mut self, sql: &str, params: &[Value]) -> Result<()> {
        match self.conn.run(sql, params)? {
            0 => Err(Error::Conflict),
            _ => Ok(()),
        }
    }

    /// The next number of a named sequence, from 1, without gaps. The row stays locked until the transaction
    /// ends, so numbers become visible in their order on both databases.
    pub fn next_number(&mut self, name: &str) -> Result<i64> {
        self.conn
            .get(
                "INSERT INTO counters (name, value) VALUES ($1, 1) ON CONFLICT (name) DO UPDATE SET value = counters.value + 1 RETURNING value",
                &[name.into()],
            )?
            .get(0)
    }
}

impl Deref for Tx<'_> {
    type Target = Conn;

    fn deref(&self) -> &Conn {
        self.conn
    }
}

impl DerefMut for Tx<'_> {
    fn deref_mut(&mut self) -> &mut Conn {
        self.conn
    }
}

struct SqliteParam<'a>(&'a Value);

impl rusqlite::ToSql for SqliteParam<'_> {
    fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
        use rusqlite::types::{ToSqlOutput, ValueRef};
        Ok(ToSqlOutput::Borrowed(match self.0 {
            Value::Null => ValueRef::Null,
            Value::Int(number) => ValueRef::Integer(*number),
            Value::Text(text) => ValueRef::Text(text.as_bytes()),
            Value::Blob(bytes) => ValueRef::Blob(bytes),
        }))
    }
}

fn from_sqlite(value: rusqlite::types::ValueRef<'_>) -> Value {
    use rusqlite::types::ValueRef;
    match value {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(number) => Value::Int(number),
        ValueRef::Real(number) => Value::Text(number.to_string()),
        // Checked whole first: the lossy reading looks at every letter.
        ValueRef::Text(bytes) => {
            Value::Text(simdutf8::basic::from_utf8(bytes).map_or_else(|_| String::from_utf8_lossy(bytes).into_owned(), str::to_owned))
        }
        ValueRef::Blob(bytes) => Value::Blob(bytes.to_vec()),
    }
}

fn from_postgres(row: &postgres::Row) -> Result<Row> {
    use postgres::types::Type;
    let read = |index: usize, ty: &Type| -> std::result::Result<Value, postgres::Error> {
        Ok(match *ty {
            Type::INT8 => row.try_get::<_, Option<i64>>(index)?.into(),
            Type::INT4 => row.try_get::<_, Option<i32>>(index)?.into(),
            Type::BYTEA => row.try_get::<_, Option<Vec<u8>>>(index)?.into(),
            _ => row.try_get::<_, Option<String>>(index)?.into(),
        })
    };
    let values: std::result::Result<Vec<Value>, postgres::Error> =
        row.columns().iter().enumerate().map(|(index, column)| read(index, column.type_())).collect();
    values.map(Row).map_err(|cause| Error::caused("cannot read a row of PostgreSQL", cause))
}

fn prepared(
    client: &mut postgres::Client,
    statements: &mut HashMap<String, postgres::Statement>,
    sql: &str,
) -> Result<postgres::Statement> {
    if let Some(statement) = statements.get(sql) {
        return Ok(statement.clone());
    }
    let statement = client.prepare(sql).map_err(|cause| postgres_error(sql, cause))?;
    statements.insert(sql.to_owned(), statement.clone());
    Ok(statement)
}

/// A unique violation is a [`Error::Conflict`] on both databases; a busy or serialisation failure asks to repeat.
fn sqlite_error(sql: &str, cause: rusqlite::Error) -> Error {
    use rusqlite::ErrorCode;
    match cause.sqlite_error_code() {
        Some(ErrorCode::ConstraintViolation) if cause.to_string().starts_with("UNIQUE") => Error::Conflict,
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Error::Repeat,
        _ => Error::caused(format!("cannot run {}", first_line(sql)), cause),
    }
}

fn postgres_error(sql: &str, cause: postgres::Error) -> Error {
    use postgres::error::SqlState;
    match cause.code() {
        Some(&SqlState::UNIQUE_VIOLATION) => Error::Conflict,
        Some(&SqlState::T_R_SERIALIZATION_FAILURE | &SqlState::T_R_DEADLOCK_DETECTED) => Error::Repeat,
        _ => Error::caused(format!("cannot run {}", first_line(sql)), cause),
    }
}

fn first_line(sql: &str) -> &str {
    sql.lines().next().unwrap_or(sql)
}
