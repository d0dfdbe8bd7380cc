// Command temporal is Temporal's own server on SQLite and nothing else. It takes the arguments of `temporal server start-dev`
// that Trình uses, so that the CLI, where a machine has it, stands in the same place.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"strings"

	"go.temporal.io/api/enums/v1"
	"go.temporal.io/server/common/headers"
	"go.temporal.io/server/temporal"
)

// order is what the one who starts the server asks for.
type order struct {
	ip, logLevel, file string
	port               int
	pragmas            pairs
	dynamic            pairs
	attributes         pairs
}

func main() {
	if len(os.Args) == 2 && os.Args[1] == "--version" {
		fmt.Println("temporal version " + headers.ServerVersion + " (server on SQLite)")
		return
	}
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(arguments []string) error {
	asked, err := readOrder(arguments)
	if err != nil {
		return err
	}
	options, err := serverOptions(asked)
	if err != nil {
		return err
	}
	server, err := temporal.NewServer(append(options, temporal.InterruptOn(temporal.InterruptCh()))...)
	if err != nil {
		return err
	}
	// Answers when the signal to end has come and everything is put in order.
	return server.Start()
}

func readOrder(arguments []string) (order, error) {
	if len(arguments) < 2 || arguments[0] != "server" || arguments[1] != "start-dev" {
		return order{}, fmt.Errorf("only `server start-dev` is known here")
	}
	asked := order{pragmas: pairs{}, dynamic: pairs{}, attributes: pairs{}}
	flags := flag.NewFlagSet("server start-dev", flag.ContinueOnError)
	flags.Bool("headless", true, "there are no web pages")
	flags.StringVar(&asked.ip, "ip", "127.0.0.1", "address to listen on")
	flags.IntVar(&asked.port, "port", 7233, "port of the frontend")
	flags.StringVar(&asked.logLevel, "log-level", "warn", "least level written")
	flags.StringVar(&asked.file, "db-filename", "", "file of the runs; in memory without")
	flags.Var(asked.pragmas, "sqlite-pragma", "NAME=VALUE")
	flags.Var(asked.dynamic, "dynamic-config-value", "KEY=JSON")
	flags.Var(asked.attributes, "search-attribute", "NAME=TYPE")
	return asked, flags.Parse(arguments[2:])
}

// pairs gathers a flag given as NAME=VALUE, as often as it is given.
type pairs map[string]string

func (p pairs) String() string { return "" }

func (p pairs) Set(text string) error {
	name, value, found := strings.Cut(text, "=")
	if !found {
		return fmt.Errorf("%q is not NAME=VALUE", text)
	}
	p[name] = value
	return nil
}

// jsonValues reads each value as JSON; the server takes whole numbers only as int.
func (p pairs) jsonValues() (map[string]any, error) {
	values := map[string]any{}
	for name, text := range p {
		var value any
		if err := json.Unmarshal([]byte(text), &value); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		if number, isNumber := value.(float64); isNumber && number == float64(int(number)) {
			value = int(number)
		}
		values[name] = value
	}
	return values, nil
}

func (p pairs) attributeTypes() (map[string]enums.IndexedValueType, error) {
	types := map[string]enums.IndexedValueType{}
	for name, text := range p {
		kind, err := enums.IndexedValueTypeFromString(text)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		types[name] = kind
	}
	return types, nil
}
