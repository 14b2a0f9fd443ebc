//! What the demo is made of: languages, States, plots and courses, read from the files built in.

use lindung_access::Role;
use serde::Deserialize;
use serde_json::{Map, Value};

use super::{Agency, User};

/// The kinds of agency a demo State may have.
pub(super) const AGENCY_KINDS: &[&str] = &[
    "police",
    "immigration",
    "labour_inspection",
    "prosecution",
    "legal_aid",
    "court",
    "child_protection",
    "shelter",
    "counter_trafficking",
    "human_rights",
    "ngo",
    "statistics",
    "administration",
];

/// Names the files of a folder of the demo and holds their texts.
macro_rules! files {
    ($folder:literal: $($name:literal)+) => {
        &[$(($name, include_str!(concat!("../../demo/", $folder, $name, ".toml")))),+]
    };
}

const LANGUAGES: &[(&str, &str)] = files!("": "languages");
const COURSES: &[(&str, &str)] = files!("": "courses");
const STATES: &[(&str, &str)] = files!("states/": "bn" "kh" "id" "la" "my" "mm" "ph" "sg" "th" "vn");
const PLOTS: &[(&str, &str)] = files!("plots/":
    "scam_compound" "fishing_boat" "domestic_work" "forced_begging" "brothel" "child_sold_for_sex"
    "drug_courier" "forced_marriage" "plantation" "factory" "pickpockets" "made_to_recruit" "kidney"
    "armed_group" "livestream" "money_mule" "death_of_a_captor" "unrelated_act" "smuggled_only"
    "little_known");

/// Everything read.
#[derive(Debug)]
pub(super) struct Content {
    /// The languages people speak.
    pub(super) languages: Vec<Language>,
    /// Countries, and the languages of their nationals.
    pub(super) countries: Vec<Country>,
    /// The States that hold cases.
    pub(super) states: Vec<StateContent>,
    /// What happened.
    pub(super) plots: Vec<Plot>,
    /// How a case goes on.
    pub(super) courses: Vec<Course>,
    /// Sentences used by every plot.
    pub(super) texts: Texts,
}

/// A language: the parts of its names and what people said in it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Language {
    pub(super) code: String,
    pub(super) family_first: bool,
    /// What stands between the parts of a name in the language's own script.
    pub(super) joined: String,
    pub(super) family: Vec<String>,
    pub(super) woman: Vec<String>,
    pub(super) man: Vec<String>,
    pub(super) statements: Vec<String>,
}

/// A country.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Country {
    pub(super) code: String,
    pub(super) languages: Vec<String>,
}

/// A State that holds cases.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StateContent {
    pub(super) code: String,
    /// How many people's cases it holds.
    pub(super) people: usize,
    /// Hours that its clocks are ahead of UTC, whole ones.
    pub(super) hours_ahead: i64,
    /// Where people stay outside a shelter.
    pub(super) homes: Vec<String>,
    /// Where they are held.
    pub(super) custody: String,
    pub(super) contacts: Vec<String>,
    pub(super) notes: Vec<String>,
    agency: Vec<AgencyContent>,
    user: Vec<UserContent>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct AgencyContent {
    kind: String,
    name: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct UserContent {
    login: Option<String>,
    role: Role,
    agency: String,
    name: String,
    supervisor: Option<String>,
}

/// What happened to somebody.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Plot {
    pub(super) key: String,
    pub(super) title: String,
    /// Nationality and place of exploitation, then the State of the case where it is another: `TH>KH>TH`.
    pub(super) flows: Vec<String>,
    /// Women and girls, per cent.
    pub(super) women: i64,
    /// Least and greatest age at the first contact.
    pub(super) ages: [i64; 2],
    /// Least and greatest length of the episode.
    pub(super) months: [i64; 2],
    pub(super) openers: Vec<Role>,
    /// The stages it may reach; all where none is named.
    #[serde(default)]
    pub(super) stages: Vec<String>,
    /// What authorities find, where it is not left to the course.
    pub(super) finding: Option<String>,
    #[serde(default)]
    pub(super) finding_reasons: Vec<String>,
    pub(super) against: Vec<String>,
    pub(super) testimony: Vec<String>,
    pub(super) health: Vec<String>,
    pub(super) notes: Vec<String>,
    pub(super) privileged: Vec<String>,
    /// Names of files and their texts.
    pub(super) documents: Vec<[String; 2]>,
    #[serde(default)]
    pub(super) context: Map<String, Value>,
    #[serde(default)]
    pub(super) attributes: Map<String, Value>,
    /// Elements, as a case file has them.
    pub(super) episode: Map<String, Value>,
    pub(super) act: Vec<ActContent>,
}

/// One unlawful act of a plot.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ActContent {
    pub(super) offence: String,
    pub(super) description: String,
    /// How far into the episode, per cent; above 100 after it.
    pub(super) during: i64,
    /// In how many of a hundred cases it was done.
    pub(super) share: Option<i64>,
    pub(super) nexus: Option<Value>,
    #[serde(default)]
    pub(super) circumstances: Map<String, Value>,
}

/// How a case goes on after it was opened.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Course {
    /// The stage it reaches.
    pub(super) stage: String,
    /// Least and greatest length.
    pub(super) days: [i64; 2],
    /// What had been done to the person when the case was opened.
    #[serde(default)]
    pub(super) proceedings: Map<String, Value>,
    pub(super) step: Vec<Step>,
}

/// One entry to come.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Step {
    pub(super) kind: String,
    /// A role, `opener` or `care`.
    pub(super) by: String,
    pub(super) purpose: String,
    /// How far along the course, per cent.
    pub(super) at: i64,
    #[serde(default)]
    pub(super) privileged: bool,
    #[serde(default)]
    pub(super) refused: bool,
    #[serde(default)]
    pub(super) elsewhere: bool,
    /// Whom a consent is for: a role or `care`.
    pub(super) to: Option<String>,
    pub(super) outcome: Option<String>,
    /// The kind of the entry that a correction supersedes.
    pub(super) of: Option<String>,
    /// Measures, the first that is called for.
    #[serde(default)]
    pub(super) codes: Vec<String>,
    /// Facts, with `*` for every act.
    #[serde(default)]
    pub(super) set: Map<String, Value>,
}

/// Sentences used by every plot.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Texts {
    pub(super) pay: Vec<String>,
    pub(super) debt: Vec<String>,
    pub(super) applied: Vec<String>,
    pub(super) partly: Vec<String>,
    pub(super) not_applied: Vec<String>,
    pub(super) unlinked: Vec<String>,
    pub(super) identified: Vec<String>,
    pub(super) not_found: Vec<String>,
    pub(super) pending: Vec<String>,
    pub(super) elsewhere: Vec<String>,
    pub(super) services: Vec<String>,
    pub(super) referral_notes: Vec<String>,
    pub(super) interpreters: Vec<String>,
    /// Why an entry was corrected, by its kind.
    pub(super) corrections: Map<String, Value>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Tongues {
    language: Vec<Language>,
    country: Vec<Country>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Courses {
    texts: Texts,
    course: Vec<Course>,
}

fn read<T: for<'d> Deserialize<'d>>(&(name, text): &(&str, &str)) -> Result<T, String> {
    toml::from_str(text).map_err(|error| format!("demo/{name}.toml: {error}"))
}

impl Content {
    /// Reads every file.
    ///
    /// # Errors
    /// The first file that is not what it should be.
    pub(super) fn read() -> Result<Self, String> {
        let Tongues { language: languages, country: countries } = read(&LANGUAGES[0])?;
        let Courses { texts, course: courses } = read(&COURSES[0])?;
        let states: Vec<StateContent> = STATES.iter().map(read).collect::<Result<_, _>>()?;
        let plots = PLOTS.iter().map(read).collect::<Result<_, _>>()?;
        for agency in states.iter().flat_map(|state| &state.agency) {
            if !AGENCY_KINDS.contains(&agency.kind.as_str()) {
                return Err(format!("demo: {} is of no kind: {}", agency.name, agency.kind));
            }
        }
        Ok(Self { languages, countries, states, plots, courses, texts })
    }

    /// A country by its code.
    pub(super) fn country(&self, code: &str) -> Result<&Country, String> {
        let found = self.countries.iter().find(|country| country.code == code);
        found.ok_or_else(|| format!("demo: no country {code}"))
    }

    /// Every agency.
    pub(super) fn agencies(&self) -> Vec<Agency> {
        let of_state = |state: &StateContent| {
            let agency = |agency: &AgencyContent| Agency {
                key: state.agency_key(&agency.kind),
                name: agency.name.clone(),
                state: state.code.clone(),
                kind: agency.kind.clone(),
            };
            state.agency.iter().map(agency).collect::<Vec<_>>()
        };
        self.states.iter().flat_map(of_state).collect()
    }

    /// Every user, each role's first before its others.
    pub(super) fn users(&self) -> Result<Vec<User>, String> {
        self.states.iter().flat_map(|state| state.user.iter().map(move |user| state.user(user))).collect()
    }
}

impl StateContent {
    fn agency_key(&self, kind: &str) -> String {
        format!("{}-{}", self.code.to_lowercase(), kind.replace('_', "-"))
    }

    fn user_key(&self, user: &UserContent) -> String {
        let of_role = || format!("{}-{}", self.code.to_lowercase(), user.role.as_str().replace('_', "-"));
        user.login.clone().unwrap_or_else(of_role)
    }

    fn user(&self, user: &UserContent) -> Result<User, String> {
        if !self.agency.iter().any(|agency| agency.kind == user.agency) {
            return Err(format!("demo: {} has no agency {}", user.name, user.agency));
        }
        let supervisor = user.supervisor.as_deref();
        let known = |key: &str| self.user.iter().any(|u| self.user_key(u) == key && u.agency == user.agency);
        if let Some(key) = supervisor.filter(|key| !known(key)) {
            return Err(format!("demo: {} has no supervisor {key} in the agency", user.name));
        }
        let key = self.user_key(user);
        Ok(User {
            login: key.clone(),
            key,
            agency: self.agency_key(&user.agency),
            role: user.role,
            name: user.name.clone(),
            supervisor: supervisor.map(str::to_owned),
        })
    }

    /// The first user of a role: key, key of the agency, name of the agency.
    pub(super) fn first(&self, role: Role) -> Option<(String, String, &str)> {
        let user = self.user.iter().find(|user| user.role == role)?;
        let agency = self.agency.iter().find(|agency| agency.kind == user.agency)?;
        Some((self.user_key(user), self.agency_key(&user.agency), &agency.name))
    }
}
