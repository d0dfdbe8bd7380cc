// Package mysql is left out but for its name, by which queries are told apart.
package mysql

const PluginName = "mysql8"
