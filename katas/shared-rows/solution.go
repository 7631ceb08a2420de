package kata

import (
	"fmt"
	"strings"
)

func Program() {
	row := []string{"-", "-"}
	plan := [][]string{row, row, append([]string{}, row...)}
	plan[0][0] = "A"
	show(plan)

	copied := append([][]string{}, plan...)
	copied[1] = []string{"B", "B"}
	copied[2][1] = "C"
	show(plan)
	show(copied)

	row = append(row, "D")
	row[1] = "E"
	show(copied)
}

func show(plan [][]string) {
	rows := []string{}
	for _, row := range plan {
		rows = append(rows, strings.Join(row, ""))
	}
	fmt.Println(strings.Join(rows, " "))
}

/* It prints:
A- A- --
A- A- -C
A- BB -C
A- BB -C
*/
