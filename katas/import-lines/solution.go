package kata

import (
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

type Item struct {
	Label  string
	Pieces int
	Cents  int
}

type Import struct {
	Items  []Item
	Faults []string
}

var (
	countShape = regexp.MustCompile(`^[0-9]{1,4}$`)
	priceShape = regexp.MustCompile(`^([0-9]{1,6})(?:\.([0-9]{2}))?$`)
)

func ImportStock(lines []string) Import {
	result := Import{Items: []Item{}, Faults: []string{}}
	taken := map[string]bool{}
	for index, text := range lines {
		if text == "" {
			continue
		}
		made, err := itemOf(text)
		if err == nil && taken[made.Label] {
			err = errors.New("again")
		}
		// Handled where something can be done about it: the other lines have a right to be read.
		if err != nil {
			result.Faults = append(result.Faults, fmt.Sprintf("line %d, %v", index+1, err))
			continue
		}
		result.Items = append(result.Items, made)
		taken[made.Label] = true
	}
	return result
}

func itemOf(text string) (Item, error) {
	columns := strings.Split(text, ";")
	if len(columns) != 3 {
		return Item{}, errors.New("columns")
	}
	if columns[0] == "" {
		return Item{}, errors.New("column 1")
	}
	count, err := strconv.Atoi(columns[1])
	if !countShape.MatchString(columns[1]) || err != nil || count < 1 {
		return Item{}, errors.New("column 2")
	}
	price := priceShape.FindStringSubmatch(columns[2])
	if price == nil {
		return Item{}, errors.New("column 3")
	}
	hundredths := price[2]
	if hundredths == "" {
		hundredths = "00"
	}
	// Joined as text: 8.29 * 100 is not 829.
	amount, err := strconv.Atoi(price[1] + hundredths)
	return Item{columns[0], count, amount}, err
}
