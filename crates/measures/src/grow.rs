//! Made-up measures for benchmarks: as many as asked for, the same for the same seed, with texts of realistic length in
//! the six languages. They name no person and are marked as made up in their source.

use crate::content::{Body, Content, Source};
use crate::domain::{Measure, State};
use crate::{KIND, store};
use ::store::{Change, Db, Tx};
use convention::lists;
use kernel::{Actor, Ambient, Day, Error, Id, Lang, Moment, PartyCode, Result, Role, SeededRandom, Text, TextState};

/// Records of one transaction. Our choice: large enough that a sync to disk is rare, small enough for memory.
const STEP: usize = 500;

/// Sentences of each language, put together into texts.
const SENTENCES: [(Lang, [&str; 8]); 6] = [
    (
        Lang::En,
        [
            "The fund supports small studios that make digital works in local languages.",
            "Grants are given twice a year by a jury of artists and producers.",
            "Public libraries lend the works online without charge.",
            "A quota keeps national content visible on subscription services.",
            "Training reaches young creators outside the capital.",
            "Collecting societies report to the ministry how royalties are shared.",
            "An observatory publishes figures on audiences and income each spring.",
            "Women led more than half of the projects chosen in the last round.",
        ],
    ),
    (
        Lang::Fr,
        [
            "Le fonds soutient de petits studios qui créent des œuvres numériques dans les langues locales.",
            "Des bourses sont accordées deux fois par an par un jury d’artistes et de producteurs.",
            "Les bibliothèques publiques prêtent les œuvres en ligne sans frais.",
            "Un quota garde les contenus nationaux visibles sur les services par abonnement.",
            "La formation touche de jeunes créateurs hors de la capitale.",
            "Les sociétés de gestion rendent compte au ministère du partage des droits.",
            "Un observatoire publie chaque printemps des chiffres sur les publics et les revenus.",
            "Des femmes ont dirigé plus de la moitié des projets retenus.",
        ],
    ),
    (
        Lang::Es,
        [
            "El fondo apoya a pequeños estudios que crean obras digitales en lenguas locales.",
            "Un jurado de artistas y productores concede ayudas dos veces al año.",
            "Las bibliotecas públicas prestan las obras en línea sin coste.",
            "Una cuota mantiene visibles los contenidos nacionales en los servicios por suscripción.",
            "La formación llega a jóvenes creadores fuera de la capital.",
            "Las sociedades de gestión informan al ministerio del reparto de derechos.",
            "Un observatorio publica cada primavera cifras sobre públicos e ingresos.",
            "Mujeres dirigieron más de la mitad de los proyectos elegidos.",
        ],
    ),
    (
        Lang::Ru,
        [
            "Фонд поддерживает небольшие студии, создающие цифровые произведения на местных языках.",
            "Гранты дважды в год присуждает жюри из художников и продюсеров.",
            "Публичные библиотеки бесплатно выдают произведения через интернет.",
            "Квота сохраняет заметность национального контента в сервисах по подписке.",
            "Обучение доступно молодым авторам за пределами столицы.",
            "Общества по управлению правами отчитываются перед министерством.",
            "Обсерватория каждую весну публикует данные об аудитории и доходах.",
            "Женщины возглавили более половины отобранных проектов.",
        ],
    ),
    (
        Lang::Zh,
        [
            "基金支持以当地语言创作数字作品的小型工作室。",
            "由艺术家和制作人组成的评审团每年两次发放资助。",
            "公共图书馆免费在线出借作品。",
            "配额使本国内容在订阅服务中保持可见。",
            "培训惠及首都以外的青年创作者。",
            "集体管理组织向主管部门报告版税分配情况。",
            "观察站每年春季公布受众和收入数据。",
            "上一轮入选项目半数以上由女性主持。",
        ],
    ),
    (
        Lang::Ar,
        [
            "يدعم الصندوق الاستوديوهات الصغيرة التي تنتج أعمالاً رقمية باللغات المحلية.",
            "تمنح لجنة من الفنانين والمنتجين منحاً مرتين في السنة.",
            "تعير المكتبات العامة الأعمال عبر الإنترنت مجاناً.",
            "تحافظ حصة محددة على ظهور المحتوى الوطني في خدمات الاشتراك.",
            "يصل التدريب إلى المبدعين الشباب خارج العاصمة.",
            "تقدم جمعيات الإدارة الجماعية تقارير إلى الوزارة عن توزيع العائدات.",
            "ينشر مرصد كل ربيع أرقاماً عن الجمهور والدخل.",
            "قادت النساء أكثر من نصف المشاريع المختارة.",
        ],
    ),
];

/// Words for titles, of each language in the order of [`SENTENCES`]: what it is, for what.
const TITLES: [([&str; 4], [&str; 4]); 6] = [
    (
        ["Fund for", "Plan for", "Platform for", "Law on"],
        ["digital music", "independent film", "e-books in local languages", "young creators"],
    ),
    (
        ["Fonds pour", "Plan pour", "Plateforme pour", "Loi sur"],
        ["la musique numérique", "le cinéma indépendant", "le livre numérique", "les jeunes créateurs"],
    ),
    (
        ["Fondo para", "Plan para", "Plataforma para", "Ley sobre"],
        ["la música digital", "el cine independiente", "el libro digital", "los jóvenes creadores"],
    ),
    (["Фонд:", "План:", "Платформа:", "Закон:"], ["цифровая музыка", "независимое кино", "электронная книга", "молодые авторы"]),
    (["基金：", "计划：", "平台：", "法律："], ["数字音乐", "独立电影", "电子书", "青年创作者"]),
    (["صندوق", "خطة", "منصة", "قانون"], ["الموسيقى الرقمية", "السينما المستقلة", "الكتاب الرقمي", "المبدعين الشباب"]),
];

struct Dice(SeededRandom);

impl Dice {
    fn below(&self, limit: usize) -> usize {
        let limit = u64::try_from(limit.max(1)).unwrap_or(1);
        usize::try_from((self.0.next() >> 11) % limit).unwrap_or(0)
    }

    fn one<'a, T>(&self, list: &'a [T]) -> Option<&'a T> {
        list.get(self.below(list.len()))
    }

    fn code(&self, list: &str) -> Vec<String> {
        self.one(&convention::list(list).items).map(|item| item.code.clone()).into_iter().collect()
    }

    /// A text of 300 to 3,000 characters, short ones more often, in paragraphs.
    fn text(&self, sentences: &[&str; 8]) -> String {
        self.long_text(sentences, 300 + self.below(1350) + self.below(1350)).chars().take(3000).collect()
    }

    /// A text of at least so many characters, in paragraphs.
    fn long_text(&self, sentences: &[&str; 8], wanted: usize) -> String {
        let mut text = String::new();
        let mut n = 0;
        while text.chars().count() < wanted {
            text.push_str(self.one(sentences).copied().unwrap_or_default());
            n += 1;
            text.push_str(if n % 4 == 0 { "\n\n" } else { " " });
        }
        text.trim_end().to_owned()
    }
}

/// A text of at most so many characters, the same for the same number, for other slices that grow data.
pub fn made_up_text(lang: Lang, number: u64, n_chars: usize) -> String {
    let sentences = SENTENCES.iter().find(|(of, _)| *of == lang).map_or(&[""; 8], |(_, sentences)| sentences);
    Dice(SeededRandom::new(number)).long_text(sentences, n_chars).chars().take(n_chars).collect()
}

/// Writes `n` published measures, the same for the same seed and clock. Blocks; for commands, not for pages.
pub fn grow(db: &Db, ambient: &Ambient, n: usize, seed: u64) -> Result<()> {
    let now = ambient.now();
    let dice = Dice(SeededRandom::new(seed));
    let mut written = 0;
    while written < n {
        let step: Vec<Measure> = (written..n.min(written + STEP)).map(|number| made_up(&dice, seed, number, now)).collect();
        written += step.len();
        db.write_blocking(move |tx| step.iter().try_for_each(|measure| write(tx, measure, now)))?;
    }
    Ok(())
}

fn write(tx: &mut Tx<'_>, measure: &Measure, now: Moment) -> Result<()> {
    let body = serde_json::to_value(measure).map_err(|cause| Error::caused("cannot write a measure", cause))?;
    let version = tx.record(&Change {
        kind: KIND,
        id: measure.id.to_string(),
        act: "publish",
        why: "made up for measuring",
        actor: &Actor::program(),
        role: Role::Visitor,
        party: measure.home,
        at: now,
        body,
        is_public: true,
    })?;
    store::insert(tx, &Measure { version, ..measure.clone() })
}

fn made_up(dice: &Dice, seed: u64, number: usize, now: Moment) -> Measure {
    let place = dice.below(6);
    let (lang, sentences) = SENTENCES.get(place).map_or((Lang::En, &[""; 8]), |(lang, sentences)| (*lang, sentences));
    let party: Option<PartyCode> = dice.one(parties::register()).map(|party| party.code);
    let mut title = Text::default();
    let mut features = Text::original(lang, dice.text(sentences));
    if let Some((whats, fors)) = TITLES.get(place) {
        title.set_original(lang, format!("{} {} {}", dice.one(whats).unwrap_or(&""), dice.one(fors).unwrap_or(&""), number + 1));
    }
    // A third of the records have a second language, as Parties of two working languages give it.
    let has_second = lang != Lang::En && dice.below(3) == 0;
    if let (true, Some((whats, fors)), Some((_, english))) = (has_second, TITLES.first(), SENTENCES.first()) {
        let words = format!("{} {} {}", dice.one(whats).unwrap_or(&""), dice.one(fors).unwrap_or(&""), number + 1);
        title.set_version(Lang::En, words, TextState::Party, None);
        features.set_version(Lang::En, dice.text(english), TextState::Party, None);
    }
    let activities = &convention::framework().activities;
    let mut codes: Vec<String> = (0..=dice.below(2)).filter_map(|_| dice.one(activities)).map(|activity| activity.code.clone()).collect();
    codes.sort();
    codes.dedup();
    let year = i16::try_from(2005 + dice.below(22)).unwrap_or(2005);
    let days = i32::try_from(dice.below(1600)).unwrap_or(0);
    let published = Day::new(2022, 1, 1).map_or(now, |day| day.plus_days(days).first_moment()).min(now);
    let id = Id::founding("made-up-measure", &format!("{seed}-{number}"));
    let content = Content {
        language: Some(lang),
        title,
        features,
        holders: party.into_iter().collect(),
        activities: codes,
        objectives: dice.code(lists::OBJECTIVES),
        instruments: dice.code(lists::INSTRUMENT_TYPES),
        domains: dice.code(lists::CULTURAL_DOMAINS),
        chain: dice.code(lists::VALUE_CHAIN),
        groups: dice.code(lists::TARGET_GROUPS),
        bodies: vec![Body { name: format!("Agency {}", number % 500), kind: "government".into() }],
        year_start: Some(year),
        source: Source { kind: "periodic-report".into(), document: "Made up for measuring".into(), ..Source::default() },
        ..Content::default()
    };
    Measure { state: State::Published, published_at: Some(published), content, ..Measure::start(id, party, None, published) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn made_up_measures_are_complete_of_realistic_length_and_repeatable() {
        let make = || -> Vec<Measure> {
            let dice = Dice(SeededRandom::new(7));
            (0..200).map(|number| made_up(&dice, 7, number, Moment(1_800_000_000_000))).collect()
        };
        let made = make();
        assert_eq!(made, make());
        for measure in &made {
            assert_eq!(measure.content.problems(), []);
            let length = measure.content.features.words(measure.content.language.unwrap()).chars().count();
            assert!((250..=3000).contains(&length), "{length}");
        }
        assert!(Lang::ALL.iter().all(|lang| made.iter().any(|measure| measure.content.language == Some(*lang))));
        assert!(made.iter().filter_map(|measure| measure.content.holders.first()).collect::<std::collections::BTreeSet<_>>().len() > 60);
    }
}
