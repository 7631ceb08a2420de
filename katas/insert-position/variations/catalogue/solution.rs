#[derive(Debug, Clone, PartialEq)]
pub struct Book {
    pub title: String,
    pub year: i64,
}

pub fn card_position(catalogue: &[Book], book: Book) -> i64 {
    // Invariant: every card before low stands before the book, none from high on does. They meet at the answer.
    let (mut low, mut high) = (0, catalogue.len());
    while low < high {
        let middle = low + (high - low) / 2;
        if stands_before(&catalogue[middle], &book) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    low as i64
}

fn stands_before(one: &Book, other: &Book) -> bool {
    (one.year, &one.title) < (other.year, &other.title)
}
