//! Finding the row of the head: sheets often carry a title or a remark above it. Used for workbooks and CSV alike.

use crate::cell::letters;
use crate::read::{Refused, Sink, Wanted};
use crate::{Cell, Column, Fault, Found, Look, Row, normal};

/// Rows among which the head is looked for. Our choice.
const LOOKED_AT: usize = 20;

/// Takes rows in their order and hands them on once the head is known.
pub struct Heads<'a, 'b> {
    wanted: &'a Wanted,
    sink: Sink<'b>,
    look: Look,
    /// Rows seen before the head was decided on.
    waiting: Vec<(u64, Vec<Cell>, Vec<Fault>)>,
    is_found: bool,
    n_rows: u64,
    is_done: bool,
}

impl<'a, 'b> Heads<'a, 'b> {
    pub fn new(wanted: &'a Wanted, look: Look, sink: Sink<'b>) -> Heads<'a, 'b> {
        Heads { wanted, sink, look, waiting: Vec::new(), is_found: false, n_rows: 0, is_done: false }
    }

    /// One row; `false` when no more are wanted.
    pub fn push(&mut self, number: u64, cells: Vec<Cell>, faults: Vec<Fault>) -> Result<bool, Refused> {
        if self.is_done {
            return Ok(false);
        }
        if self.is_found {
            self.hand_on(number, cells, faults);
        } else {
            self.waiting.push((number, cells, faults));
            if self.waiting.len() >= LOOKED_AT {
                self.decide()?;
            }
        }
        Ok(!self.is_done)
    }

    /// After the last row. Answers the look that was found.
    pub fn finish(&mut self) -> Result<Look, Refused> {
        if !self.is_found {
            self.decide()?;
        }
        Ok(self.look.clone())
    }

    fn decide(&mut self) -> Result<(), Refused> {
        let n_known = |cells: &[Cell]| cells.iter().filter(|cell| self.wanted.known.contains(&normal(&cell.typed()))).count();
        let filled = |cells: &[Cell]| cells.iter().filter(|cell| !cell.is_empty()).count();
        let at = if self.wanted.head > 0 {
            self.waiting.iter().position(|(number, ..)| *number == self.wanted.head)
        } else {
            // The row with the most known words, the first of these; without known words the first that is filled.
            let best = self.waiting.iter().map(|(_, cells, _)| n_known(cells)).max().unwrap_or(0);
            if best > 0 {
                self.waiting.iter().position(|(_, cells, _)| n_known(cells) == best)
            } else {
                self.waiting
                    .iter()
                    .position(|(_, cells, _)| filled(cells) > 1)
                    .or_else(|| self.waiting.iter().position(|(_, cells, _)| filled(cells) > 0))
            }
        };
        let Some(at) = at else { return Err(Refused::new("no-head")) };
        let mut rest = self.waiting.split_off(at);
        self.waiting.clear();
        let (number, head, _) = rest.remove(0);
        self.look.head = number;
        let is_sheet = self.look.delimiter.is_empty();
        let place = |column: usize| if is_sheet { letters(column) } else { (column + 1).to_string() };
        let last = head.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1);
        self.look.columns =
            head.iter().take(last).enumerate().map(|(column, cell)| Column { name: cell.typed(), place: place(column) }).collect();
        self.is_found = true;
        self.is_done = !(self.sink)(Found::Look(self.look.clone()));
        for (number, cells, faults) in rest {
            if !self.is_done {
                self.hand_on(number, cells, faults);
            }
        }
        Ok(())
    }

    fn hand_on(&mut self, number: u64, mut cells: Vec<Cell>, mut faults: Vec<Fault>) {
        if cells.iter().all(Cell::is_empty) && faults.is_empty() {
            return;
        }
        let width = self.look.columns.len();
        if let Some(extra) = cells.get(width..).and_then(|extra| extra.iter().find(|cell| !cell.is_empty())) {
            faults.push(Fault { code: "ragged".into(), value: extra.typed() });
        } else if !self.look.delimiter.is_empty() && cells.len() < width {
            faults.push(Fault { code: "ragged".into(), value: cells.len().to_string() });
        }
        cells.resize(width, Cell::Empty);
        self.n_rows += 1;
        let goes_on = (self.sink)(Found::Row(Row { number, path: String::new(), cells, faults }));
        self.is_done = !goes_on || (self.wanted.rows > 0 && self.n_rows >= self.wanted.rows);
    }
}
