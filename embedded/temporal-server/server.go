package main

import (
	"fmt"
	"math/rand/v2"
	"net"
	"os"
	"strconv"
	"time"

	"github.com/google/uuid"
	"go.temporal.io/server/common/authorization"
	"go.temporal.io/server/common/cluster"
	"go.temporal.io/server/common/config"
	"go.temporal.io/server/common/dynamicconfig"
	"go.temporal.io/server/common/log"
	"go.temporal.io/server/common/membership/static"
	sqliteplugin "go.temporal.io/server/common/persistence/sql/sqlplugin/sqlite"
	"go.temporal.io/server/common/primitives"
	"go.temporal.io/server/schema/sqlite"
	"go.temporal.io/server/temporal"
)

const (
	clusterName = "active"
	storeName   = "sqlite"
	namespace   = "default"
)

// serverOptions sets up one server of four services on one machine, whose runs lie in one SQLite file or in memory.
func serverOptions(asked order) ([]temporal.ServerOption, error) {
	services, hosts, err := placeServices(asked)
	if err != nil {
		return nil, err
	}
	store, err := prepareStore(asked)
	if err != nil {
		return nil, err
	}
	dynamic, err := asked.dynamic.jsonValues()
	if err != nil {
		return nil, err
	}
	frontend := net.JoinHostPort(asked.ip, strconv.Itoa(asked.port))
	settings := &config.Config{
		Global: config.Global{Membership: config.Membership{MaxJoinDuration: 30 * time.Second, BroadcastAddress: asked.ip}},
		Persistence: config.Persistence{
			DefaultStore: storeName, VisibilityStore: storeName, NumHistoryShards: 1,
			DataStores: map[string]config.DataStore{storeName: {SQL: store}},
		},
		ClusterMetadata: &cluster.Config{
			FailoverVersionIncrement: 10, MasterClusterName: clusterName, CurrentClusterName: clusterName,
			ClusterInformation: map[string]cluster.ClusterInformation{
				clusterName: {Enabled: true, InitialFailoverVersion: 1, RPCAddress: frontend, ClusterID: uuid.NewString()},
			},
		},
		DCRedirectionPolicy: config.DCRedirectionPolicy{Policy: "noop"},
		Services:            services,
		Archival: config.Archival{
			History: config.HistoryArchival{State: "disabled"}, Visibility: config.VisibilityArchival{State: "disabled"},
		},
		NamespaceDefaults: config.NamespaceDefaults{Archival: config.ArchivalNamespaceDefaults{
			History: config.HistoryArchivalNamespaceDefaults{State: "disabled"}, Visibility: config.VisibilityArchivalNamespaceDefaults{State: "disabled"},
		}},
		PublicClient: config.PublicClient{HostPort: frontend},
	}
	return []temporal.ServerOption{
		temporal.WithConfig(settings),
		temporal.ForServices(temporal.DefaultServices),
		temporal.WithStaticHosts(hosts),
		temporal.WithLogger(log.NewZapLogger(log.BuildZapLogger(log.Config{Stdout: true, Level: asked.logLevel}))),
		temporal.WithAuthorizer(authorization.NewNoopAuthorizer()),
		temporal.WithClaimMapper(func(*config.Config) authorization.ClaimMapper { return authorization.NewNoopClaimMapper() }),
		temporal.WithDynamicConfigClient(limits(dynamic)),
	}, nil
}

// placeServices gives the frontend the port asked for and each other service a free one.
func placeServices(asked order) (map[string]config.Service, map[primitives.ServiceName]static.Hosts, error) {
	services := map[string]config.Service{}
	hosts := map[primitives.ServiceName]static.Hosts{}
	for _, name := range []primitives.ServiceName{
		primitives.FrontendService, primitives.HistoryService, primitives.MatchingService, primitives.WorkerService,
	} {
		port := asked.port
		if name != primitives.FrontendService {
			free, err := freePort(asked.ip)
			if err != nil {
				return nil, nil, err
			}
			port = free
		}
		services[string(name)] = config.Service{RPC: config.RPC{GRPCPort: port, BindOnIP: asked.ip}}
		hosts[name] = static.SingleLocalHost(net.JoinHostPort(asked.ip, strconv.Itoa(port)))
	}
	return services, hosts, nil
}

// prepareStore lays out the tables where the file is new, and sees that our namespace is there.
func prepareStore(asked order) (*config.SQL, error) {
	store := &config.SQL{PluginName: sqliteplugin.PluginName, DatabaseName: asked.file, ConnectAttributes: map[string]string{"mode": "rwc"}}
	if asked.file == "" {
		store.DatabaseName = strconv.Itoa(rand.Int())
		store.ConnectAttributes = map[string]string{"mode": "memory", "cache": "shared"}
	}
	for name, value := range asked.pragmas {
		store.ConnectAttributes[name] = value
	}
	if _, err := os.Stat(asked.file); asked.file != "" && os.IsNotExist(err) {
		if err := sqlite.SetupSchema(store); err != nil {
			return nil, fmt.Errorf("laying out %s: %w", asked.file, err)
		}
	}
	types, err := asked.attributes.attributeTypes()
	if err != nil {
		return nil, err
	}
	ours, err := sqlite.NewNamespaceConfig(clusterName, namespace, false, types)
	if err != nil {
		return nil, err
	}
	return store, sqlite.CreateNamespaces(store, ours)
}

// limits are wide, since one office is the only guest; what was asked for goes before.
func limits(asked map[string]any) dynamicconfig.StaticClient {
	values := dynamicconfig.StaticClient{
		dynamicconfig.HistoryCacheHostLevelMaxSize.Key():                 8096,
		dynamicconfig.FrontendMaxNamespaceVisibilityRPSPerInstance.Key(): 100,
		dynamicconfig.ForceSearchAttributesCacheRefreshOnRead.Key():      true,
		dynamicconfig.FrontendPersistenceMaxQPS.Key():                    10000,
		dynamicconfig.HistoryPersistenceMaxQPS.Key():                     45000,
	}
	for name, value := range asked {
		values[dynamicconfig.Key(name)] = value
	}
	return values
}

func freePort(ip string) (int, error) {
	listener, err := net.Listen("tcp", net.JoinHostPort(ip, "0"))
	if err != nil {
		return 0, err
	}
	defer listener.Close()
	return listener.Addr().(*net.TCPAddr).Port, nil
}
