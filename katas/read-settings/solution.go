package kata

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

type Settings struct {
	Host    string
	Port    int
	Verbose bool
}

var known = map[string]bool{"host": true, "port": true, "verbose": true}

func ReadSettings(entries []string) (Settings, error) {
	values, err := valuesOf(entries)
	if err != nil {
		return Settings{}, err
	}
	if values["host"] == "" {
		return Settings{}, errors.New("a host is needed")
	}
	port, err := portOf(values)
	if err != nil {
		return Settings{}, err
	}
	verbose, err := verboseOf(values)
	if err != nil {
		return Settings{}, err
	}
	// Only checked values go in here: whoever holds the result need not ask again.
	return Settings{values["host"], port, verbose}, nil
}

// Texts by key, of known keys only and each once.
func valuesOf(entries []string) (map[string]string, error) {
	values := map[string]string{}
	for _, each := range entries {
		line := strings.TrimSpace(each)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		before, after, found := strings.Cut(line, "=")
		key := strings.TrimSpace(before)
		if !found || !known[key] {
			return nil, fmt.Errorf("%q has no known key before an equals sign", line)
		}
		if _, again := values[key]; again {
			return nil, fmt.Errorf("%s stands there twice", key)
		}
		values[key] = strings.TrimSpace(after)
	}
	return values, nil
}

func portOf(values map[string]string) (int, error) {
	text, given := values["port"]
	if !given {
		return 8080, nil
	}
	// Atoi also takes a sign, which is not a digit.
	port, err := strconv.Atoi(text)
	if err != nil || strings.Trim(text, "0123456789") != "" || port < 1 || port > 65535 {
		return 0, fmt.Errorf("a port is a number from 1 to 65535, not %q", text)
	}
	return port, nil
}

func verboseOf(values map[string]string) (bool, error) {
	text, given := values["verbose"]
	if given && text != "true" && text != "false" {
		return false, fmt.Errorf("verbose is true or false, not %q", text)
	}
	return text == "true", nil
}
