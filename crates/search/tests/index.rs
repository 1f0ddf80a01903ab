//! What the index promises, as sentences; each runs on an index of its own.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that fails here should stop here")]

use kernel::Lang;
use search::{Change, Entry, Found, Index, KIND, Numbers, Piece, Query, Sort};

fn entry(id: &str, title: &[(Lang, &str)], body: &[(Lang, &str)], facets: &[(&str, &str)]) -> Entry {
    let texts = |texts: &[(Lang, &str)]| texts.iter().map(|(lang, text)| (*lang, (*text).to_owned())).collect();
    Entry {
        kind: "note".into(),
        id: id.into(),
        title: texts(title),
        body: texts(body),
        facets: facets.iter().map(|(facet, value)| ((*facet).to_owned(), (*value).to_owned())).collect(),
        numbers: Numbers::default(),
    }
}

fn index(entries: Vec<Entry>) -> Index {
    let index = Index::in_memory().unwrap();
    index.apply(entries.into_iter().map(Change::Put).collect(), 1).unwrap();
    index
}

fn ids(found: &Found) -> Vec<&str> {
    found.hits.iter().map(|hit| hit.id.as_str()).collect()
}

fn search(index: &Index, text: &str, lang: Lang) -> Found {
    index.find(&Query { text: Some(text.into()), lang, ..Query::default() }).unwrap()
}

fn finds(index: &Index, text: &str) -> bool {
    search(index, text, Lang::En).total > 0
}

fn marked(pieces: &[Piece]) -> Vec<&str> {
    pieces.iter().filter(|piece| piece.is_match).map(|piece| piece.text.as_str()).collect()
}

#[test]
fn an_inflected_word_is_found_in_its_language_whatever_the_page() {
    for (lang, written, asked) in [
        (Lang::En, "Funding for artists", "artist fund"),
        (Lang::Fr, "Des mesures adoptées pour les artistes", "mesure adopter artiste"),
        (Lang::Es, "Las industrias culturales creadas", "industria cultural"),
        (Lang::Ru, "Поддержка культурных учреждений", "культурное учреждение"),
        (Lang::Ar, "حماية الثقافات والفنانين وأشكال التعبير", "ثقافة فنان الاشكال تعبير"),
        (Lang::Zh, "保护和促进文化表现形式多样性公约", "文化 多样性"),
    ] {
        let index = index(vec![entry("a", &[(lang, written)], &[], &[])]);
        for page in Lang::ALL {
            let found = search(&index, asked, page);
            assert_eq!(ids(&found), ["a"], "{asked} on a page in {page}");
            assert_eq!(found.hits[0].lang, lang);
        }
        assert_eq!(search(&index, "absent", Lang::En).total, 0);
    }
}

#[test]
fn diacritics_and_variants_of_letters_do_not_matter() {
    let index = index(vec![
        entry("fr", &[(Lang::Fr, "L’Éducation artistique au cœur de l'été")], &[], &[]),
        entry("es", &[(Lang::Es, "Educación y niñez")], &[], &[]),
        entry("ru", &[(Lang::Ru, "Учёт и Йога")], &[], &[]),
        entry("ar", &[(Lang::Ar, "الإِعلامُ والثقـــافة في ٢٠٠٥")], &[], &[]),
    ]);
    for (asked, id) in [
        ("education coeur", "fr"),
        ("ÉDUCATION", "fr"),
        ("l'ete", "fr"),
        ("ninez", "es"),
        ("учет", "ru"),
        ("йога", "ru"),
        ("الاعلام", "ar"),
        ("الثقافه", "ar"),
        ("2005", "ar"),
    ] {
        assert!(ids(&search(&index, asked, Lang::En)).contains(&id), "{asked}");
    }
    assert!(!finds(&index, "иога"), "й is a letter of its own");
}

#[test]
fn parts_of_chinese_words_are_found_and_scattered_characters_are_not() {
    let index = index(vec![entry("a", &[(Lang::Zh, "文化政策与电影产业")], &[], &[])]);
    for asked in ["文化", "政策", "文化政策", "影", "影产", "\"化政\"", "产业 文化"] {
        assert!(finds(&index, asked), "{asked}");
    }
    for asked in ["\"文政\"", "音乐", "文化音乐"] {
        assert!(!finds(&index, asked), "{asked}");
    }
}

#[test]
fn all_words_are_required_but_not_those_that_say_nothing() {
    let index = index(vec![entry("a", &[(Lang::En, "Mobility of artists")], &[(Lang::En, "Visas for touring musicians.")], &[])]);
    assert!(finds(&index, "artists visas"));
    assert!(finds(&index, "the mobility of the artists"));
    assert!(!finds(&index, "artists cinema"));
    assert!(finds(&index, "of"), "alone, even such a word is looked for");
}

#[test]
fn a_phrase_wants_its_words_as_written_and_in_order() {
    let index = index(vec![entry("a", &[(Lang::Fr, "Fonds national pour le cinéma")], &[], &[])]);
    assert!(finds(&index, "\"fonds national\""));
    assert!(finds(&index, "«national pour le cinema»"));
    assert!(!finds(&index, "\"national fonds\""));
    assert!(!finds(&index, "\"fond national\""));
}

#[test]
fn a_star_finds_beginnings() {
    let index = index(vec![entry("a", &[(Lang::En, "Cinematography")], &[], &[]), entry("b", &[(Lang::Fr, "Éducation")], &[], &[])]);
    assert!(finds(&index, "cinemat*"));
    assert!(finds(&index, "éduc*"));
    assert!(!finds(&index, "cinemat"));
    assert!(!finds(&index, "matograph*"));
}

/// A title in each language: what it is, a phrase of it, the same words turned round, a beginning, a misspelling of one of
/// its words and that word.
const SPOKEN: [(Lang, &str, &str, &str, &str, &str, &str); 6] = [
    (Lang::En, "National fund for independent cinema", "independent cinema", "cinema independent", "indep*", "independnt", "independent"),
    (
        Lang::Fr,
        "Fonds national pour l’éducation artistique",
        "éducation artistique",
        "artistique éducation",
        "éducat*",
        "artistikue",
        "artistique",
    ),
    (Lang::Es, "Plan de música y diversidad cultural", "diversidad cultural", "cultural diversidad", "divers*", "diversidat", "diversidad"),
    (Lang::Ru, "Фонд поддержки цифрового искусства", "цифрового искусства", "искусства цифрового", "цифров*", "искуства", "искусства"),
    (Lang::Ar, "صندوق دعم الصناعات الثقافية", "الصناعات الثقافية", "الثقافية الصناعات", "صناع*", "الصناعاات", "الصناعات"),
    (Lang::Zh, "支持数字文化政策与音乐", "数字文化", "文化数字", "政策*", "文花", "文化"),
];

#[test]
fn phrases_beginnings_and_misspellings_work_in_every_language() {
    let entries = SPOKEN.iter().map(|(lang, title, ..)| entry(lang.code(), &[(*lang, *title)], &[], &[])).collect();
    let index = index(entries);
    for (lang, _, phrase, turned, beginning, misspelt, meant) in SPOKEN {
        for page in Lang::ALL {
            let found = search(&index, &format!("\"{phrase}\""), page);
            assert_eq!(ids(&found), [lang.code()], "{phrase} on a page in {page}");
            assert_eq!(marked(&found.hits[0].title_marks).concat().replace(' ', ""), phrase.replace(' ', ""), "{phrase}");
            assert_eq!(search(&index, &format!("\"{turned}\""), page).total, 0, "{turned}");
            let begun = search(&index, beginning, page);
            assert_eq!(ids(&begun), [lang.code()], "{beginning} on a page in {page}");
            assert!(!marked(&begun.hits[0].title_marks).is_empty(), "{beginning} is marked");
            assert_eq!(search(&index, misspelt, page).total, 0, "{misspelt}");
            assert_eq!(index.suggest(misspelt, page).as_deref(), Some(meant), "{misspelt} on a page in {page}");
        }
        assert_eq!(index.suggest(&format!("\"{meant}\""), lang), None);
    }
    assert_eq!(index.suggest("数字文花政策", Lang::Zh).as_deref(), Some("数字文化政策"));
}

#[test]
fn what_is_alike_shares_what_it_is_said_to_share() {
    let texts = ["Fund for video games in Nairobi", "Festival of video games", "Fund for poetry", "Tax on cinema tickets"];
    let facets: [&[(&str, &str)]; 4] = [
        &[("activity", "2.3"), ("type", "fund")],
        &[("activity", "1.1"), ("type", "event")],
        &[("activity", "2.3"), ("type", "fund")],
        &[("activity", "4.1")],
    ];
    let numbered = texts.iter().zip(facets).enumerate();
    let mut entries: Vec<Entry> = numbered.map(|(n, (text, facets))| entry(&format!("e{n}"), &[(Lang::En, *text)], &[], facets)).collect();
    entries.extend((0..40).map(|n| entry(&format!("other{n}"), &[(Lang::En, "Roads and bridges")], &[], &[("activity", "9.9")])));
    let index = index(entries);
    let by = [("activity", 2.0), ("type", 1.0)];
    for page in [Lang::En, Lang::Fr] {
        let found = index.alike("note", "e0", &by, page, 5).unwrap();
        let ids: Vec<&str> = found.iter().map(|one| one.id.as_str()).collect();
        assert_eq!(ids, ["e1", "e2"]);
        assert_eq!((found[0].shared.len(), found[0].words.join(" ").as_str()), (0, "games video"));
        assert_eq!(found[1].shared, [("activity".into(), "2.3".into()), ("type".into(), "fund".into())]);
        assert_eq!(found[1].words, ["fund"]);
    }
    assert!(index.alike("note", "nothing", &by, Lang::En, 5).unwrap().is_empty());
    index.apply(vec![Change::Delete { kind: "note".into(), id: "e1".into() }], 2).unwrap();
    assert_eq!(index.alike("note", "e0", &by, Lang::En, 5).unwrap().len(), 1);
}

#[test]
fn the_newest_are_the_same_whichever_way_they_are_gathered() {
    let numbered = |number: i64| Entry {
        // Several entries share a moment, so that the key decides.
        numbers: Numbers { added: number / 3, year: 2000 + number % 7 },
        ..entry(
            &format!("n{number:04}"),
            &[(Lang::En, if number % 5 == 0 { "rare" } else { "common" })],
            &[],
            &[("half", if number % 2 == 0 { "even" } else { "odd" })],
        )
    };
    let index = Index::in_memory().unwrap();
    for part in 0..3 {
        index.apply((0..400).map(|number| Change::Put(numbered(part * 400 + number))).collect(), part + 1).unwrap();
    }
    index.apply((100..110).map(|number| Change::Delete { kind: "note".into(), id: format!("n{number:04}") }).collect(), 9).unwrap();
    let mut wanted: Vec<(i64, String)> =
        (0..1200).filter(|number| !(100..110).contains(number)).map(|number| (-(number / 3), format!("n{number:04}"))).collect();
    wanted.sort();
    let all = index.find(&Query { sort: Sort::Newest, limit: 5000, ..Query::default() }).unwrap();
    let wanted: Vec<&str> = wanted.iter().map(|(_, id)| id.as_str()).collect();
    assert_eq!(ids(&all), wanted);
    // Pages by place, through every entry and through few, meet each once and in order.
    for filters in [vec![], vec![("half".to_owned(), vec!["odd".to_owned()])]] {
        let base = Query { sort: Sort::Newest, filters, ..Query::default() };
        let whole = index.find(&Query { limit: 5000, ..base.clone() }).unwrap();
        let written_out = index.ids(&Query { limit: 5000, ..base.clone() }).unwrap();
        assert_eq!(
            written_out.iter().map(AsRef::as_ref).collect::<Vec<&str>>(),
            ids(&whole),
            "a list that is written out is the same list"
        );
        for limit in [7, 90] {
            let mut met: Vec<String> = Vec::new();
            let mut after = None;
            loop {
                let page = index.find(&Query { limit, after, ..base.clone() }).unwrap();
                assert_eq!(page.total, whole.total);
                met.extend(page.hits.iter().map(|hit| hit.id.clone()));
                let Some(last) = page.hits.last() else { break };
                after = Some(search::Place { added: last.added, kind: last.kind.clone(), id: last.id.clone() });
            }
            assert_eq!(met, ids(&whole), "{limit} at a time");
        }
    }
    // Narrowing by day agrees with looking at each, whichever end of the order is shorter and however few there are.
    for from in [-5, 0, 20, 200, 395, 500] {
        for text in [None, Some("rare".to_owned())] {
            let found = index.find(&Query { text: text.clone(), added_from: Some(from), limit: 0, ..Query::default() }).unwrap().total;
            let expected = (0..1200).filter(|n| !(100..110).contains(n) && n / 3 >= from && (text.is_none() || n % 5 == 0)).count();
            assert_eq!(found, expected as u64, "{from} {text:?}");
        }
    }
    let of_years = index.find(&Query { year: Some((2001, 2002)), limit: 0, ..Query::default() }).unwrap().total;
    assert_eq!(of_years, (0..1200).filter(|n| !(100..110).contains(n) && matches!(n % 7, 1 | 2)).count() as u64);
    assert_eq!(index.find(&Query { year: Some((2006, 2001)), limit: 0, ..Query::default() }).unwrap().total, 0);
}

#[test]
fn a_fresh_index_is_filled_in_one_commit_or_not_at_all() {
    let index = Index::in_memory().unwrap();
    let mut batches =
        (0..5).map(|batch| (0..100).map(|n| entry(&format!("f{batch}-{n}"), &[(Lang::En, "filled")], &[], &[])).collect::<Vec<_>>());
    index.fill(|| Ok(batches.next()), 42).unwrap();
    assert_eq!((index.position(), search(&index, "filled", Lang::En).total), (42, 500));
    let broken = Index::in_memory().unwrap();
    let mut n = 0;
    let failing = || {
        n += 1;
        if n == 2 {
            Err(kernel::Error::fault("the database went away"))
        } else {
            Ok(Some(vec![entry("a", &[(Lang::En, "half")], &[], &[])]))
        }
    };
    assert!(broken.fill(failing, 7).is_err());
    assert_eq!((broken.position(), search(&broken, "half", Lang::En).total), (0, 0));
    broken.apply(vec![Change::Put(entry("b", &[(Lang::En, "whole")], &[], &[]))], 1).unwrap();
    assert_eq!(search(&broken, "half", Lang::En).total, 0, "nothing rides along with the next commit");
}

#[test]
fn codes_with_dots_are_words() {
    let index = index(vec![entry("a", &[(Lang::En, "Activity 3.2.")], &[], &[]), entry("b", &[(Lang::En, "Activity 3 and 2")], &[], &[])]);
    assert_eq!(ids(&search(&index, "3.2", Lang::En)), ["a"]);
}

#[test]
fn no_text_makes_the_search_fail() {
    let index = index(vec![entry("a", &[(Lang::En, "Plain title")], &[], &[])]);
    let long = "x ".repeat(400);
    let phrase = format!("\"{}\"", "word ".repeat(200));
    let odd = [
        "\"",
        "\"\"",
        "\"unbalanced",
        "un\"bal\"anced\"",
        "*",
        "**",
        "a*b*",
        "AND",
        "OR NOT",
        "title:(x",
        "+x -y",
        "\\",
        "/.*/",
        "[a TO b]",
        "~2^3",
        "\0\u{1}\u{1f}",
        "\u{200f}\u{301}",
        "=",
        "=title",
        "'",
        "''",
        "l'",
        "🎭",
        "a\u{301}\u{302}\u{303}",
        "٪",
        "。",
        "ａ",
        "1.",
        ".1",
        "1..2",
        "\u{feff}",
        &long,
        &phrase,
    ];
    for text in odd {
        for lang in Lang::ALL {
            for sort in [Sort::Relevance, Sort::Newest, Sort::Title(lang)] {
                index.find(&Query { text: Some(text.into()), lang, sort, ..Query::default() }).unwrap();
            }
            index.suggest(text, lang);
        }
    }
    assert_eq!(search(&index, "  \n ", Lang::En).total, 1, "blank asks for nothing in particular");
    assert_eq!(search(&index, "???", Lang::En).total, 0, "what is no word is in no entry");
}

fn faceted() -> Index {
    index(vec![
        entry("1", &[(Lang::En, "One film")], &[], &[("group", "a"), ("theme", "x")]),
        entry("2", &[(Lang::En, "Two films")], &[], &[("group", "a"), ("theme", "y")]),
        entry("3", &[(Lang::En, "Three")], &[], &[("group", "b"), ("theme", "x"), ("theme", "y")]),
        entry("4", &[(Lang::En, "Four film")], &[], &[("group", "c")]),
    ])
}

fn facet(values: &[(&str, u64)]) -> Vec<(String, u64)> {
    values.iter().map(|(value, number)| ((*value).to_owned(), *number)).collect()
}

fn choose(filters: &[(&str, &[&str])]) -> Query {
    Query {
        filters: filters
            .iter()
            .map(|(facet, values)| ((*facet).to_owned(), values.iter().map(|value| (*value).to_owned()).collect()))
            .collect(),
        facets: vec!["group".into(), "theme".into(), KIND.into(), "unknown".into()],
        ..Query::default()
    }
}

#[test]
fn values_of_one_facet_widen_and_facets_narrow_each_other() {
    let index = faceted();
    let all = index.find(&choose(&[])).unwrap();
    assert_eq!(all.total, 4);
    assert_eq!(all.counts["group"], facet(&[("a", 2), ("b", 1), ("c", 1)]));
    assert_eq!(all.counts["theme"], facet(&[("x", 2), ("y", 2)]));
    assert_eq!(all.counts[KIND], facet(&[("note", 4)]));
    assert_eq!(all.counts["unknown"], facet(&[]));

    let one = index.find(&choose(&[("group", &["a"])])).unwrap();
    assert_eq!(one.total, 2);
    assert_eq!(one.counts["group"], facet(&[("a", 2), ("b", 1), ("c", 1)]), "a facet does not narrow itself");
    assert_eq!(one.counts["theme"], facet(&[("x", 1), ("y", 1)]));

    let two = index.find(&choose(&[("group", &["a", "b"])])).unwrap();
    assert_eq!(two.total, 3);
    assert_eq!(two.counts["theme"], facet(&[("x", 2), ("y", 2)]));

    let both = index.find(&choose(&[("group", &["a"]), ("theme", &["x"])])).unwrap();
    assert_eq!(both.total, 1);
    assert_eq!(both.counts["group"], facet(&[("a", 1), ("b", 1)]));
    assert_eq!(both.counts["theme"], facet(&[("x", 1), ("y", 1)]));
}

#[test]
fn each_count_is_the_total_a_click_would_give() {
    let index = faceted();
    let query = Query { text: Some("film".into()), ..choose(&[("theme", &["x", "y"])]) };
    let found = index.find(&query).unwrap();
    for (value, number) in &found.counts["group"] {
        let clicked =
            index.find(&Query { filters: vec![query.filters[0].clone(), ("group".into(), vec![value.clone()])], ..query.clone() }).unwrap();
        assert_eq!(clicked.total, *number, "{value}");
    }
    assert_eq!(found.counts["group"], facet(&[("a", 2)]));
}

#[test]
fn a_chosen_value_without_entries_is_counted_as_none_and_an_empty_filter_is_no_filter() {
    let index = faceted();
    let found = index.find(&choose(&[("group", &["gone"]), ("theme", &[])])).unwrap();
    assert_eq!(found.total, 0);
    assert_eq!(found.counts["group"], facet(&[("a", 2), ("b", 1), ("c", 1), ("gone", 0)]));
    let kinds = index.find(&Query { kinds: vec!["other".into()], ..choose(&[]) }).unwrap();
    assert_eq!(kinds.total, 0);
    assert_eq!(kinds.counts[KIND], facet(&[("note", 4), ("other", 0)]));
}

#[test]
fn pairs_count_each_entry_once_under_both_of_its_values() {
    let index = faceted();
    let pairs = index.count_pairs(&Query::default(), "group", "theme").unwrap();
    let number = |row: &str, column: &str| pairs.get(&(row.to_owned(), column.to_owned())).copied();
    assert_eq!(number("a", "x"), Some(1));
    assert_eq!(number("b", "y"), Some(1));
    assert_eq!(number("c", "x"), None);
    assert_eq!(pairs.len(), 4);
    let filtered = index.count_pairs(&choose(&[("group", &["b"])]), "group", "theme").unwrap();
    assert_eq!(filtered.values().sum::<u64>(), 2);
}

#[test]
fn a_wide_cross_table_agrees_with_single_counts() {
    let entries = (0..300_usize).map(|n| {
        let (row, first, second) = (format!("r{}", n % 7), format!("c{}", n % 130), format!("c{}", n * 31 % 130));
        entry(&n.to_string(), &[], &[], &[("row", &row), ("column", &first), ("column", &second)])
    });
    let index = index(entries.collect());
    let pairs = index.count_pairs(&Query::default(), "row", "column").unwrap();
    for row in 0..7 {
        for column in 0..130 {
            let (row, column) = (format!("r{row}"), format!("c{column}"));
            let single = index.find(&choose(&[("row", &[&row]), ("column", &[&column])])).unwrap().total;
            assert_eq!(pairs.get(&(row, column)).copied().unwrap_or(0), single);
        }
    }
}

#[test]
fn years_and_dates_narrow() {
    let dated = |id: &str, year, added| Entry { numbers: Numbers { year, added }, ..entry(id, &[], &[], &[]) };
    let index = index(vec![dated("a", 2005, -3), dated("b", 2010, 5), dated("c", 2020, 9)]);
    let find = |query: Query| ids(&index.find(&query).unwrap()).join("");
    assert_eq!(find(Query::default()), "cba");
    assert_eq!(find(Query { sort: Sort::Oldest, ..Query::default() }), "abc");
    assert_eq!(find(Query { year: Some((2005, 2010)), ..Query::default() }), "ba");
    assert_eq!(find(Query { added_from: Some(5), ..Query::default() }), "cb");
    assert_eq!(find(Query { offset: 1, limit: 1, ..Query::default() }), "b");
    assert_eq!(find(Query { offset: usize::MAX, limit: usize::MAX, ..Query::default() }), "");
    assert_eq!(find(Query { year: Some((2011, 2000)), ..Query::default() }), "");
}

#[test]
fn titles_sort_as_each_language_does_across_commits() {
    let index = Index::in_memory().unwrap();
    let titles = [("1", "Zone"), ("2", "étude"), ("3", "Eau"), ("4", "fable"), ("5", "cote"), ("6", "côté")];
    for (id, title) in titles {
        index.apply(vec![Change::Put(entry(id, &[(Lang::Fr, title)], &[], &[]))], 1).unwrap();
    }
    let sorted = |index: &Index, lang| ids(&index.find(&Query { sort: Sort::Title(lang), ..Query::default() }).unwrap()).join("");
    assert_eq!(sorted(&index, Lang::Fr), "563241");
    assert_eq!(sorted(&index, Lang::Ru), "563241", "without a Russian title by the one there is");
    let chinese = Index::in_memory().unwrap();
    for (id, title) in [("z", "中国"), ("b", "北京"), ("s", "上海")] {
        chinese.apply(vec![Change::Put(entry(id, &[(Lang::Zh, title)], &[], &[]))], 1).unwrap();
    }
    assert_eq!(sorted(&chinese, Lang::Zh), "bsz", "by pinyin");
}

/// Entries whose words repeat enough for scores to matter and to tie.
fn many() -> Vec<Entry> {
    let words = ["film", "music", "dance", "theatre", "film music", "artists film dance", "festival"];
    (0..200_usize)
        .map(|n| {
            let body = words.iter().cycle().skip(n * 3).take(n % 13 + 1).copied().collect::<Vec<_>>().join(" and ");
            let mut one =
                entry(&format!("{n:03}"), &[(Lang::En, words[n % words.len()])], &[(Lang::Fr, &body)], &[("mod", &(n % 5).to_string())]);
            one.numbers.added = i64::try_from(n % 7).unwrap();
            one
        })
        .collect()
}

#[test]
fn the_same_data_gives_the_same_order_however_it_came() {
    let straight = index(many());
    let winding = Index::in_memory().unwrap();
    let mut entries = many();
    // Noise that is written and removed again, then everything backwards in small commits, twice.
    for n in 0..50 {
        winding
            .apply(vec![Change::Put(entry(&format!("noise{n}"), &[(Lang::En, "film music film")], &[(Lang::En, "film")], &[]))], 1)
            .unwrap();
    }
    entries.reverse();
    for _ in 0..2 {
        for some in entries.chunks(23) {
            winding.apply(some.iter().cloned().map(Change::Put).collect(), 2).unwrap();
        }
    }
    let gone = (0..50).map(|n| Change::Delete { kind: "note".into(), id: format!("noise{n}") }).collect();
    winding.apply(gone, 3).unwrap();
    for sort in [Sort::Relevance, Sort::Newest, Sort::Oldest, Sort::Title(Lang::Es)] {
        for text in [None, Some("film"), Some("music film"), Some("festiv*"), Some("\"film and\""), Some("dance artists")] {
            for (offset, limit) in [(0, 1000), (0, 7), (11, 30)] {
                let query = Query { text: text.map(str::to_owned), sort, offset, limit, facets: vec!["mod".into()], ..Query::default() };
                assert_eq!(straight.find(&query).unwrap(), winding.find(&query).unwrap(), "{sort:?} {text:?} {offset}");
            }
        }
    }
}

#[test]
fn a_match_in_the_title_comes_before_one_in_the_text() {
    let index = index(vec![
        entry("body", &[(Lang::En, "Another matter")], &[(Lang::En, "A word on film.")], &[]),
        entry("title", &[(Lang::En, "Film support")], &[(Lang::En, "Something else here.")], &[]),
    ]);
    assert_eq!(ids(&search(&index, "film", Lang::En)), ["title", "body"]);
}

#[test]
fn an_excerpt_shows_the_first_match_marked_between_whole_words() {
    let body = format!("{}the artists’ mobility {}", "opening words ".repeat(40), "closing words ".repeat(40));
    let index = index(vec![entry("a", &[(Lang::En, "On artists")], &[(Lang::En, &body), (Lang::Fr, "Rien.")], &[])]);
    let found = search(&index, "artist \"the artists\" mobil*", Lang::Fr);
    let hit = &found.hits[0];
    assert_eq!(hit.lang, Lang::En);
    assert_eq!(marked(&hit.title_marks), ["artists"]);
    assert_eq!(hit.title_marks.iter().map(|piece| piece.text.as_str()).collect::<String>(), "On artists");
    assert_eq!(marked(&hit.excerpt), ["the artists", "mobility"]);
    let whole: String = hit.excerpt.iter().map(|piece| piece.text.as_str()).collect();
    let inner = whole.strip_prefix('…').unwrap().strip_suffix('…').unwrap();
    assert!((150..=200).contains(&inner.chars().count()), "{}", inner.chars().count());
    assert!(inner.split_whitespace().all(|word| ["opening", "words", "the", "artists’", "mobility", "closing"].contains(&word)), "{inner}");
}

#[test]
fn an_excerpt_speaks_the_language_of_the_page_where_it_can() {
    let index = index(vec![entry(
        "a",
        &[(Lang::En, "UNESCO fund"), (Lang::Fr, "Fonds UNESCO"), (Lang::Zh, "教科文组织文化基金")],
        &[(Lang::En, "Money"), (Lang::Fr, "De l’argent pour la culture"), (Lang::Zh, "为文化提供资金")],
        &[],
    )]);
    let hit = |text: &str, lang| search(&index, text, lang).hits.remove(0);
    assert_eq!(hit("unesco", Lang::Fr).lang, Lang::Fr);
    assert_eq!(hit("unesco", Lang::En).lang, Lang::En);
    assert_eq!(hit("argent", Lang::En).lang, Lang::Fr);
    let chinese = hit("文化", Lang::En);
    assert_eq!(chinese.lang, Lang::Zh);
    assert_eq!(marked(&chinese.title_marks), ["文化"]);
    assert_eq!(marked(&chinese.excerpt), ["文化"]);
    let plain = index.find(&Query { lang: Lang::Ru, ..Query::default() }).unwrap().hits.remove(0);
    assert_eq!((plain.lang, plain.title_marks.len(), plain.excerpt.len()), (Lang::Ru, 0, 0));
}

#[test]
fn a_misspelt_word_gets_a_suggestion_as_it_is_written() {
    let index = index(vec![entry("a", &[(Lang::Fr, "Éducation et diversité")], &[], &[])]);
    assert_eq!(index.suggest("educaton diversité", Lang::Fr).as_deref(), Some("éducation diversité"));
    assert_eq!(index.suggest("diversité", Lang::Fr), None);
    assert_eq!(index.suggest("xylophone", Lang::Fr), None);
}

#[test]
fn a_put_replaces_and_a_delete_removes() {
    let index = index(vec![entry("a", &[(Lang::En, "Old")], &[], &[("f", "old")]), entry("b", &[(Lang::En, "Other")], &[], &[])]);
    let version = index.version();
    index
        .apply(
            vec![
                Change::Put(entry("a", &[(Lang::En, "Middle")], &[], &[])),
                Change::Put(entry("a", &[(Lang::En, "New")], &[], &[("f", "new")])),
            ],
            7,
        )
        .unwrap();
    assert!(index.version() > version);
    assert!(finds(&index, "new") && !finds(&index, "old") && !finds(&index, "middle"));
    let counted = index.find(&Query { facets: vec!["f".into()], ..Query::default() }).unwrap();
    assert_eq!((counted.total, counted.counts["f"].clone()), (2, facet(&[("new", 1)])));
    let delete = |kind: &str, id: &str| Change::Delete { kind: kind.into(), id: id.into() };
    index.apply(vec![delete("note", "a"), delete("note", "absent"), delete("other", "b")], 8).unwrap();
    assert_eq!(ids(&index.find(&Query::default()).unwrap()), ["b"]);
    assert_eq!((index.position(), index.check().unwrap()), (8, 1));
}

#[test]
fn a_refused_change_leaves_no_trace() {
    let index = index(vec![entry("a", &[(Lang::En, "Here")], &[], &[])]);
    let refused = vec![Change::Delete { kind: "note".into(), id: "a".into() }, Change::Put(entry("b\u{1f}", &[], &[], &[]))];
    assert!(index.apply(refused, 9).is_err());
    index.apply(Vec::new(), 2).unwrap();
    assert_eq!((index.check().unwrap(), index.position(), finds(&index, "here")), (1, 2, true));
}

#[test]
fn reopening_keeps_entries_and_position_and_shuts_others_out() {
    let folder = tempfile::tempdir().unwrap();
    let opened = Index::open(folder.path()).unwrap();
    assert!(opened.is_fresh);
    opened.index.apply(vec![Change::Put(entry("a", &[(Lang::En, "Kept")], &[], &[("f", "v")]))], 41).unwrap();
    let version = opened.index.version();
    opened.index.apply(Vec::new(), 42).unwrap();
    opened.index.keep_position().unwrap();
    assert_eq!(opened.index.version(), version, "a position alone changes no page");
    assert!(Index::open(folder.path()).is_err(), "one program at a time");
    drop(opened);
    let opened = Index::open(folder.path()).unwrap();
    assert!(!opened.is_fresh);
    assert_eq!((opened.index.position(), opened.index.check().unwrap()), (42, 1));
    assert!(finds(&opened.index, "kept"));
}

#[test]
fn a_folder_of_another_format_or_damaged_is_emptied_but_not_of_foreign_files() {
    let folder = tempfile::tempdir().unwrap();
    let meta = folder.path().join("meta.json");
    std::fs::write(folder.path().join("README"), "ours").unwrap();
    let fill = || {
        let opened = Index::open(folder.path()).unwrap();
        opened.index.apply(vec![Change::Put(entry("a", &[(Lang::En, "Kept")], &[], &[]))], 5).unwrap();
        opened.is_fresh
    };
    assert!(fill());
    let text = std::fs::read_to_string(&meta).unwrap();
    std::fs::write(&meta, text.replace(&format!("\"{} 5\"", search::FORMAT), "\"0 5\"")).unwrap();
    assert!(fill(), "another format");
    assert!(!fill());
    std::fs::write(&meta, "{").unwrap();
    assert!(fill(), "an unreadable list of files");
    let store = std::fs::read_dir(folder.path())
        .unwrap()
        .map(|file| file.unwrap().path())
        .find(|path| path.extension().is_some_and(|name| name == "store"));
    std::fs::remove_file(store.unwrap()).unwrap();
    assert!(fill(), "a missing file");
    assert!(folder.path().join("README").exists());
}

#[test]
fn check_names_a_damaged_file() {
    let folder = tempfile::tempdir().unwrap();
    let opened = Index::open(folder.path()).unwrap();
    opened.index.apply(vec![Change::Put(entry("a", &[(Lang::En, "Kept")], &[(Lang::En, "Words to store")], &[]))], 5).unwrap();
    assert_eq!(opened.index.check().unwrap(), 1);
    let store = std::fs::read_dir(folder.path())
        .unwrap()
        .map(|file| file.unwrap().path())
        .find(|path| path.extension().is_some_and(|name| name == "store"));
    let store = store.unwrap();
    let mut bytes = std::fs::read(&store).unwrap();
    bytes[3] ^= 1;
    std::fs::write(&store, bytes).unwrap();
    assert!(opened.index.check().unwrap_err().to_string().contains(".store"));
}

#[test]
fn positions_without_changes_are_written_down_in_quiet_moments() {
    let folder = tempfile::tempdir().unwrap();
    let on_disk = || Index::open(folder.path()).unwrap().index.position();
    {
        let index = Index::open(folder.path()).unwrap().index;
        index.apply(vec![Change::Put(entry("a", &[(Lang::En, "Fund")], &[], &[]))], 1).unwrap();
        index.apply(Vec::new(), 5).unwrap();
        assert_eq!(index.position(), 5);
    }
    assert_eq!(on_disk(), 1, "nothing was written for what nobody can find");
    {
        let index = Index::open(folder.path()).unwrap().index;
        index.apply(Vec::new(), 7).unwrap();
        index.keep_position().unwrap();
    }
    assert_eq!(on_disk(), 7);
    Index::open(folder.path()).unwrap().index.apply(Vec::new(), 5000).unwrap();
    assert_eq!(on_disk(), 5000, "a long way is not gone twice");
}
