package kata

type Book struct {
	Title string
	Year  int
}

func CardPosition(catalogue []Book, book Book) int {
	// Invariant: every card before low stands before the book, none from high on does. They meet at the answer.
	low, high := 0, len(catalogue)
	for low < high {
		middle := low + (high-low)/2
		if standsBefore(catalogue[middle], book) {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low
}

func standsBefore(one, other Book) bool {
	if one.Year != other.Year {
		return one.Year < other.Year
	}
	return one.Title < other.Title
}
