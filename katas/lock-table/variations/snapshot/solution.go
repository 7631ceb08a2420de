package kata

import "fmt"

type Task struct {
	Title  string
	Holds  []string
	Awaits *string
}

func StuckTasks(tasks []Task) ([]string, error) {
	held := map[string]bool{}
	waiting := map[string][]Task{}
	for _, task := range tasks {
		for _, lock := range task.Holds {
			if held[lock] {
				return nil, fmt.Errorf("%s is held by two", lock)
			}
			held[lock] = true
		}
		if task.Awaits != nil {
			waiting[*task.Awaits] = append(waiting[*task.Awaits], task)
		}
	}

	moving := []Task{}
	for _, task := range tasks {
		if task.Awaits == nil || !held[*task.Awaits] {
			moving = append(moving, task)
		}
	}
	// From what moves to what that sets free; each one awaits a single lock, so none is reached twice.
	moved := map[string]bool{}
	for len(moving) > 0 {
		task := moving[0]
		moving = moving[1:]
		moved[task.Title] = true
		for _, lock := range task.Holds {
			moving = append(moving, waiting[lock]...)
		}
	}

	// Whatever was never reached is in a circle or behind one.
	stuck := []string{}
	for _, task := range tasks {
		if !moved[task.Title] {
			stuck = append(stuck, task.Title)
		}
	}
	return stuck, nil
}
