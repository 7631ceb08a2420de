package kata

import (
	"fmt"
	"strings"
)

type Settings struct {
	Size  int
	Words []string
}

func Program() {
	defaults := Settings{10, []string{"on", "off"}}
	mine := defaults
	mine.Size = 12
	mine.Words[0] = "yes"
	show(defaults)
	show(mine)

	mine.Words = []string{"left", "right"}
	defaults.Words[1] = "no"
	show(mine)

	yours := change(defaults)
	show(defaults)
	show(yours)
}

func change(settings Settings) Settings {
	settings.Size = 20
	settings.Words[0] = "maybe"
	return settings
}

func show(settings Settings) {
	fmt.Println(settings.Size, strings.Join(settings.Words, " "))
}

/* It prints:
10 yes off
12 yes off
12 left right
10 maybe no
20 maybe no
*/
