// Package postgresql is left out but for its names, by which queries are told apart.
package postgresql

const (
	PluginName    = "postgres12"
	PluginNamePGX = "postgres12_pgx"
)
