package client

import (
	"errors"
	"net/http"
)

func NewAwsHttpClient(config ESAWSRequestSigningConfig) (*http.Client, error) {
	if config.Enabled {
		return nil, errors.New("this build signs no requests for AWS")
	}
	return nil, nil
}
