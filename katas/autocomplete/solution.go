package kata

import "sort"

type node struct {
	children map[rune]*node
	// How often what leads here was a whole one, not only the beginning of others.
	count int
}

func newNode() *node {
	return &node{children: map[rune]*node{}}
}

type found struct {
	text  string
	count int
}

type Completer struct {
	root *node
}

func NewCompleter() *Completer {
	return &Completer{root: newNode()}
}

func (c *Completer) Learn(word string) {
	at := c.root
	for _, letter := range word {
		if at.children[letter] == nil {
			at.children[letter] = newNode()
		}
		at = at.children[letter]
	}
	at.count++
}

func (c *Completer) Suggest(prefix string, limit int) []string {
	at := c.root
	for _, letter := range prefix {
		at = at.children[letter]
		if at == nil {
			return []string{}
		}
	}
	all := gather(at, prefix, nil)
	sort.Slice(all, func(i, j int) bool {
		if all[i].count != all[j].count {
			return all[i].count > all[j].count
		}
		return all[i].text < all[j].text
	})
	if len(all) > limit {
		all = all[:limit]
	}
	texts := []string{}
	for _, each := range all {
		texts = append(texts, each.text)
	}
	return texts
}

// gather adds everything at and below a node. What leads to the node goes down as an argument: it is stored nowhere.
func gather(at *node, text string, all []found) []found {
	if at.count > 0 {
		all = append(all, found{text, at.count})
	}
	for letter, child := range at.children {
		all = gather(child, text+string(letter), all)
	}
	return all
}
