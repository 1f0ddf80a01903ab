//! The gap grid as plain figures: which Parties, which activities, what is recorded where. Pure.
//! Not here: counting (the index), positions and how far a roadmap has come (`roadmaps`), the page (`pages::grid`).
//!
//! Invariants: a measure of several Parties counts once for each in its cells and once in the line of all; partners
//! and records of organizations are in no cell; Parties stand in alphabetical order, never by a figure.

use convention::{Activity, framework};
use kernel::{Day, Error, Lang, PartyCode, Result};
use parties::{Group, Joining, Party};
use roadmaps::Advance;
use std::collections::{HashMap, HashSet};

/// What is asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    /// One heading for each regional group.
    pub by_region: bool,
    /// Code of a regional group, or `regional` for the regional organizations.
    pub region: Option<String>,
    /// Group of States on the day.
    pub within: Option<Group>,
    pub output: Option<u8>,
    pub look: Look,
}

/// Value of the filter by regional group for organizations, which belong to none.
pub const REGIONAL: &str = roadmaps::find::REGIONAL;

/// What the cells show: a way of looking, never another count.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Look {
    /// Measures and positions.
    #[default]
    Measures,
    /// How far published roadmaps have come: all three words, or one of them alone.
    Roadmaps(Option<Advance>),
    /// How many Parties name a need, by regional group.
    Needs,
}

impl Look {
    /// Those that an address names; measures are shown where it names none.
    pub const NAMED: [Look; 5] = [
        Look::Roadmaps(None),
        Look::Roadmaps(Some(Advance::Planned)),
        Look::Roadmaps(Some(Advance::Active)),
        Look::Roadmaps(Some(Advance::Done)),
        Look::Needs,
    ];

    pub const fn code(self) -> &'static str {
        match self {
            Look::Measures => "measures",
            Look::Roadmaps(None) => "roadmaps",
            Look::Roadmaps(Some(advance)) => advance.code(),
            Look::Needs => "needs",
        }
    }

    /// Key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            Look::Measures => "common-nav-measures",
            Look::Roadmaps(None) => "portal-grid-look-roadmaps",
            Look::Roadmaps(Some(Advance::Planned)) => "portal-grid-look-planned",
            Look::Roadmaps(Some(Advance::Active)) => "portal-grid-look-active",
            Look::Roadmaps(Some(Advance::Done)) => "portal-grid-look-done",
            Look::Needs => "portal-grid-look-needs",
        }
    }
}

impl Wanted {
    /// Reads the filters of an address; a value that does not exist is an error that names it.
    pub fn read(
        group: Option<&str>,
        region: Option<&str>,
        within: Option<&str>,
        output: Option<&str>,
        look: Option<&str>,
    ) -> Result<Wanted> {
        let unknown =
            |field: &str, value: &str| Error::Invalid(vec![kernel::FieldError::new(field, "error-bad-filter").with("value", value)]);
        let by_region = match group {
            None => false,
            Some("region") => true,
            Some(other) => return Err(unknown("group", other)),
        };
        let has_region = |code: &str| code == REGIONAL || parties::regional_groups().contains(&Some(code));
        if let Some(other) = region.filter(|code| !has_region(code)) {
            return Err(unknown("region", other));
        }
        let within = within.map(|code| Group::parse(code).ok_or_else(|| unknown("within", code))).transpose()?;
        let output = output
            .map(|number| {
                number.parse().ok().filter(|number| convention::output(*number).is_some()).ok_or_else(|| unknown("output", number))
            })
            .transpose()?;
        let look = match look {
            None => Look::Measures,
            Some(code) => Look::NAMED.into_iter().find(|look| look.code() == code).ok_or_else(|| unknown("look", code))?,
        };
        Ok(Wanted { by_region, region: region.map(str::to_owned), within, output, look })
    }

    /// Whether every Party is asked for.
    pub fn is_of_all(&self) -> bool {
        self.region.is_none() && self.within.is_none()
    }

    fn has(&self, party: &Party, day: Day) -> bool {
        let in_region = self.region.as_deref().is_none_or(|code| match party.regional_group {
            Some(own) => own == code,
            None => code == REGIONAL,
        });
        in_region && self.within.is_none_or(|group| parties::is_member(group, party.code, day))
    }
}

/// What is recorded under an activity for a Party.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cell {
    pub measures: u64,
    pub position: Option<Position>,
    /// How far the published roadmap has come.
    pub advance: Option<Advance>,
    /// Whether a need of the published diagnosis leads there.
    pub is_needed: bool,
}

/// A position in a published roadmap.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    /// `done`, `under-way`, `not-begun` or `not-relevant`.
    pub choice: &'static str,
}

#[derive(Debug)]
pub struct Row {
    pub party: &'static Party,
    /// One for each column.
    pub cells: Vec<Cell>,
}

/// Rows under one heading.
#[derive(Debug)]
pub struct Block {
    /// Regional group, where rows are grouped: its code, or `None` for the regional organizations.
    pub region: Option<Option<&'static str>>,
    pub rows: Vec<Row>,
}

#[derive(Debug)]
pub struct Grid {
    pub columns: Vec<&'static Activity>,
    pub blocks: Vec<Block>,
}

/// Distinct measures by Party and activity, both as codes.
pub type Pairs = HashMap<(String, String), u64>;
/// Positions by Party and activity.
pub type Positions = HashMap<(PartyCode, String), Position>;

/// What published roadmaps say, as the index counts it: by Party and activity, both as codes.
#[derive(Debug, Default)]
pub struct OfRoadmaps {
    pub advances: HashMap<(String, String), Advance>,
    pub needs: HashSet<(String, String)>,
}

impl Grid {
    /// Lays out what was counted for the Parties bound on the day.
    pub fn of(
        wanted: &Wanted,
        lang: Lang,
        day: Day,
        joinings: &[Joining],
        pairs: &Pairs,
        positions: &Positions,
        of_roadmaps: &OfRoadmaps,
    ) -> Grid {
        let columns: Vec<&Activity> =
            framework().activities.iter().filter(|activity| wanted.output.is_none_or(|output| activity.output == output)).collect();
        let bound: Vec<PartyCode> = joinings.iter().filter(|joining| joining.is_bound_on(day)).map(|joining| joining.party).collect();
        let chosen: Vec<&Party> =
            parties::sorted(lang).iter().copied().filter(|party| bound.contains(&party.code) && wanted.has(party, day)).collect();
        let row = |party: &'static Party| {
            let code = party.code.to_string();
            let cells = columns.iter().map(|activity| {
                let key = (code.clone(), activity.code.clone());
                let measures = pairs.get(&key).copied().unwrap_or(0);
                let (advance, is_needed) = (of_roadmaps.advances.get(&key).copied(), of_roadmaps.needs.contains(&key));
                Cell { measures, position: positions.get(&(party.code, key.1)).copied(), advance, is_needed }
            });
            Row { party, cells: cells.collect() }
        };
        let blocks = if wanted.by_region {
            let of = |region: Option<&'static str>| {
                chosen.iter().filter(move |party| party.regional_group == region).map(|party| row(party)).collect()
            };
            let all = parties::regional_groups().into_iter().map(|region| Block { region: Some(region), rows: of(region) });
            all.collect()
        } else {
            vec![Block { region: None, rows: chosen.into_iter().map(row).collect() }]
        };
        Grid { columns, blocks: blocks.into_iter().filter(|block: &Block| !block.rows.is_empty()).collect() }
    }

    pub fn rows(&self) -> impl Iterator<Item = &Row> {
        self.blocks.iter().flat_map(|block| &block.rows)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day() -> Day {
        Day::new(2026, 11, 22).unwrap()
    }

    fn joinings() -> Vec<Joining> {
        let bound = |party: &Party| Joining {
            party: party.code,
            instrument: None,
            deposited_on: None,
            in_force_on: Day::new(if party.code.as_str() == "KE" { 2008 } else { 2007 }, 3, 18),
            bound_at_latest: Day::new(2007, 3, 18).unwrap(),
            bound_source: String::new(),
            sources: Vec::new(),
            confidence: parties::Confidence::High,
            met: Default::default(),
        };
        parties::register().iter().map(bound).collect()
    }

    fn names(wanted: &Wanted, on: Day) -> Vec<&'static str> {
        let grid = Grid::of(wanted, Lang::En, on, &joinings(), &Pairs::new(), &Positions::new(), &OfRoadmaps::default());
        grid.rows().map(|row| row.party.name(Lang::En)).collect()
    }

    #[test]
    fn all_parties_by_twenty_activities_in_the_order_of_names() {
        let grid = Grid::of(&Wanted::default(), Lang::En, day(), &joinings(), &Pairs::new(), &Positions::new(), &OfRoadmaps::default());
        assert_eq!((grid.rows().count(), grid.columns.len()), (159, 20));
        assert!(grid.rows().all(|row| row.cells.iter().all(|cell| *cell == Cell::default())));
        assert_eq!(names(&Wanted::default(), day()).first(), Some(&"Afghanistan"));
    }

    #[test]
    fn groups_and_parties_are_those_of_the_day() {
        let within = |group| Wanted { within: Some(group), ..Wanted::default() };
        assert!(names(&within(Group::Eu), Day::new(2019, 1, 1).unwrap()).iter().any(|name| name.starts_with("United Kingdom")));
        assert!(!names(&within(Group::Eu), day()).iter().any(|name| name.starts_with("United Kingdom")));
        assert!(!names(&Wanted::default(), Day::new(2007, 12, 1).unwrap()).contains(&"Kenya"));
    }

    #[test]
    fn grouping_keeps_every_party_once_and_the_organizations_in_a_block_of_their_own() {
        let wanted = Wanted { by_region: true, ..Wanted::default() };
        let grid = Grid::of(&wanted, Lang::En, day(), &joinings(), &Pairs::new(), &Positions::new(), &OfRoadmaps::default());
        let sizes: Vec<usize> = grid.blocks.iter().map(|block| block.rows.len()).collect();
        assert_eq!(sizes, [25, 24, 32, 18, 42, 17, 1]);
        assert_eq!(names(&Wanted { region: Some(REGIONAL.into()), ..Wanted::default() }, day()), ["European Union"]);
    }

    #[test]
    fn figures_stand_in_their_cell_and_nowhere_else() {
        let kenya = PartyCode::parse("KE").unwrap();
        let pairs = Pairs::from([(("KE".into(), "2.1".into()), 3)]);
        let position = Position { choice: "done" };
        let positions = Positions::from([((kenya, "2.2".into()), position)]);
        let wanted = Wanted { output: Some(2), ..Wanted::default() };
        let grid = Grid::of(&wanted, Lang::En, day(), &joinings(), &pairs, &positions, &OfRoadmaps::default());
        let filled: Vec<(&str, Vec<&Cell>)> = grid
            .rows()
            .filter(|row| row.cells.iter().any(|cell| *cell != Cell::default()))
            .map(|row| (row.party.code.as_str(), row.cells.iter().collect()))
            .collect();
        let empty = Cell::default();
        let expected = [&Cell { measures: 3, ..Cell::default() }, &Cell { position: Some(position), ..Cell::default() }, &empty, &empty];
        assert_eq!(filled, [("KE", expected.to_vec())]);
    }

    #[test]
    fn a_filter_that_does_not_exist_is_named() {
        for (group, region, within, output, look) in [
            (Some("x"), None, None, None, None),
            (None, Some("group-vi"), None, None, None),
            (None, None, Some("g7"), None, None),
            (None, None, None, Some("6"), None),
            (None, None, None, Some("-1"), None),
            (None, None, None, None, Some("best")),
        ] {
            assert!(matches!(Wanted::read(group, region, within, output, look), Err(Error::Invalid(_))));
        }
        let wanted = Wanted::read(Some("region"), Some("group-v-a"), Some("ldc"), Some("5"), Some("done")).unwrap();
        assert_eq!(wanted.look, Look::Roadmaps(Some(Advance::Done)));
    }
}
