package kata

import (
	"errors"
	"fmt"
	"sort"
)

type Dish struct {
	Price  int
	Eaters []string
}

func WhatEachOwes(dishes []Dish) (map[string]int, error) {
	owed := map[string]int{}
	odd := map[string]int{}
	for _, dish := range dishes {
		if err := check(dish); err != nil {
			return nil, err
		}
		each, left := dish.Price/len(dish.Eaters), dish.Price%len(dish.Eaters)
		for _, name := range dish.Eaters {
			owed[name] += each
		}
		// Stable: among those who paid as few, the order of the dish stays. A copy, since the list is the caller's.
		turns := append([]string{}, dish.Eaters...)
		sort.SliceStable(turns, func(i, j int) bool { return odd[turns[i]] < odd[turns[j]] })
		for _, name := range turns[:left] {
			owed[name]++
			odd[name]++
		}
	}
	return owed, nil
}

func check(dish Dish) error {
	if dish.Price < 0 || len(dish.Eaters) == 0 {
		return errors.New("a dish needs a price and eaters")
	}
	seen := map[string]bool{}
	for _, name := range dish.Eaters {
		if seen[name] {
			return fmt.Errorf("%s is named twice", name)
		}
		seen[name] = true
	}
	return nil
}
