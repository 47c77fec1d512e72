// Package parley is what a platform may call of Parley's API. All but this file is generated.
package parley

//go:generate go -C .. run github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen -config oapi-codegen.yaml ../platform.json
