//! What papers must be, asked through the public face.

use lindung_paper::{Block, Paper};

mod hostile;
mod languages;
mod letters;
