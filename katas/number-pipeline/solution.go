package kata

import "fmt"

type Step struct {
	Verb   string
	Amount int
}

type transform func(list []int) []int

// What makes a transform of an amount, by verb.
var verbs = map[string]func(amount int) transform{
	"add": func(amount int) transform {
		return mapping(func(number int) int { return number + amount })
	},
	"times": func(amount int) transform {
		return mapping(func(number int) int { return number * amount })
	},
	"atLeast": func(amount int) transform {
		return filtering(func(number int) bool { return number >= amount })
	},
	"atMost": func(amount int) transform {
		return filtering(func(number int) bool { return number <= amount })
	},
	"first": func(amount int) transform {
		return func(list []int) []int {
			if amount > len(list) {
				return list
			}
			return list[:amount]
		}
	},
}

func RunPipeline(steps []Step, numbers []int) ([]int, error) {
	// All functions are made before any of them runs: an unknown verb shows, whatever the numbers are.
	transforms := []transform{}
	for _, step := range steps {
		create, known := verbs[step.Verb]
		if !known {
			return nil, fmt.Errorf("there is no verb %q", step.Verb)
		}
		transforms = append(transforms, create(step.Amount))
	}
	list := numbers
	for _, apply := range transforms {
		list = apply(list)
	}
	return list, nil
}

func mapping(change func(int) int) transform {
	return func(list []int) []int {
		changed := []int{}
		for _, number := range list {
			changed = append(changed, change(number))
		}
		return changed
	}
}

func filtering(keep func(int) bool) transform {
	return func(list []int) []int {
		kept := []int{}
		for _, number := range list {
			if keep(number) {
				kept = append(kept, number)
			}
		}
		return kept
	}
}
