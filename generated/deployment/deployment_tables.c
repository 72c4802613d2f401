/* Made by `make generate` from schema/deployment/deployment.json, digest c0a42c6bcd015122. */
/* The tables of `deployment` documents: what src/model/ walks to decode, check and write it.
 * Types, fields and texts refer to each other by index; src/model/desc.h says how. */
#include "generated/deployment/deployment.h"

#include <stddef.h>

#include "text/read.h"
#include "text/scalar.h"

/* Texts by offset; the arrays lie one after the other. */
static const struct {
    char part_1[3988];
    char part_2[1046];
} strings = {
    /* 0 */ "\0"
    /* 1 */ "version\0"
    /* 9 */ "deployment\0"
    /* 20 */ "services\0"
    /* 29 */ "externals\0"
    /* 39 */ "tunnels\0"
    /* 47 */ "api\0"
    /* 51 */ "a deployment\0"
    /* 64 */ "v1\0"
    /* 67 */ "3 to 63 letters, digits or `-`, the first a letter or digit\0"
    /* 127 */ "rtype\0"
    /* 133 */ "schedule\0"
    /* 142 */ "image\0"
    /* 148 */ "resources\0"
    /* 158 */ "env\0"
    /* 162 */ "command\0"
    /* 170 */ "network\0"
    /* 178 */ "endpoints\0"
    /* 188 */ "scale\0"
    /* 194 */ "replica_groups\0"
    /* 209 */ "depends\0"
    /* 217 */ "health\0"
    /* 224 */ "init\0"
    /* 229 */ "errors\0"
    /* 236 */ "lifecycle\0"
    /* 246 */ "isolation\0"
    /* 256 */ "devices\0"
    /* 264 */ "storage\0"
    /* 272 */ "port_mappings\0"
    /* 286 */ "capabilities\0"
    /* 299 */ "cap_add\0"
    /* 307 */ "cap_drop\0"
    /* 316 */ "privileged\0"
    /* 327 */ "node_mode\0"
    /* 337 */ "node_selector\0"
    /* 351 */ "affinity\0"
    /* 360 */ "platform\0"
    /* 369 */ "service_type\0"
    /* 382 */ "wasm\0"
    /* 387 */ "wasm_http\0"
    /* 397 */ "logs\0"
    /* 402 */ "host_network\0"
    /* 415 */ "hostname\0"
    /* 424 */ "dns\0"
    /* 428 */ "extra_hosts\0"
    /* 440 */ "restart_policy\0"
    /* 455 */ "labels\0"
    /* 462 */ "user\0"
    /* 467 */ "stop_signal\0"
    /* 479 */ "stop_grace_period\0"
    /* 497 */ "sysctls\0"
    /* 505 */ "ulimits\0"
    /* 513 */ "security_opt\0"
    /* 526 */ "pid_mode\0"
    /* 535 */ "ipc_mode\0"
    /* 544 */ "network_mode\0"
    /* 557 */ "extra_groups\0"
    /* 570 */ "read_only_root_fs\0"
    /* 588 */ "init_container\0"
    /* 603 */ "tty\0"
    /* 607 */ "stdin_open\0"
    /* 618 */ "userns_mode\0"
    /* 630 */ "cgroup_parent\0"
    /* 644 */ "expose\0"
    /* 651 */ "overlay\0"
    /* 659 */ "localhost_reachability\0"
    /* 682 */ "a service\0"
    /* 692 */ "service\0"
    /* 700 */ "job\0"
    /* 704 */ "cron\0"
    /* 709 */ "a kind of run\0"
    /* 723 */ "six or seven fields such as `0 30 2 * * *`, or `@daily`\0"
    /* 779 */ "name\0"
    /* 784 */ "pull_policy\0"
    /* 796 */ "source_policy\0"
    /* 810 */ "an image\0"
    /* 819 */ "an image reference such as `nginx:1.27` or `ghcr.io/acme/web@sha256:...`\0"
    /* 892 */ "always\0"
    /* 899 */ "newer\0"
    /* 905 */ "if_not_present\0"
    /* 920 */ "never\0"
    /* 926 */ "a pull policy\0"
    /* 940 */ "local_first\0"
    /* 952 */ "s3_first\0"
    /* 961 */ "remote_only\0"
    /* 973 */ "local_only\0"
    /* 984 */ "a source policy\0"
    /* 1000 */ "cpu\0"
    /* 1004 */ "memory\0"
    /* 1011 */ "gpu\0"
    /* 1015 */ "pids_limit\0"
    /* 1026 */ "cpuset\0"
    /* 1033 */ "cpu_shares\0"
    /* 1044 */ "memory_swap\0"
    /* 1056 */ "memory_reservation\0"
    /* 1075 */ "memory_swappiness\0"
    /* 1093 */ "oom_score_adj\0"
    /* 1107 */ "oom_kill_disable\0"
    /* 1124 */ "blkio_weight\0"
    /* 1137 */ "a number of cores above 0 and up to 65536, such as `0.5` or `2`\0"
    /* 1201 */ "a size above 0 such as `512Mi`, `2Gi` or `1048576`\0"
    /* 1252 */ "count\0"
    /* 1258 */ "vendor\0"
    /* 1265 */ "mode\0"
    /* 1270 */ "model\0"
    /* 1276 */ "scheduling\0"
    /* 1287 */ "distributed\0"
    /* 1299 */ "sharing\0"
    /* 1307 */ "mps_pipe_dir\0"
    /* 1320 */ "mps_log_dir\0"
    /* 1332 */ "time_slice_index\0"
    /* 1349 */ "time_slicing_config_path\0"
    /* 1374 */ "a gpu block\0"
    /* 1386 */ "a number of GPUs, 0 to 1024\0"
    /* 1414 */ "best-effort\0"
    /* 1426 */ "gang\0"
    /* 1431 */ "spread\0"
    /* 1438 */ "a GPU scheduling\0"
    /* 1455 */ "backend\0"
    /* 1463 */ "master_port\0"
    /* 1475 */ "a distributed block\0"
    /* 1495 */ "a port number, 0 to 65535\0"
    /* 1521 */ "exclusive\0"
    /* 1531 */ "mps\0"
    /* 1535 */ "time-slice\0"
    /* 1546 */ "a GPU sharing mode\0"
    /* 1565 */ "a whole number, 0 to 4294967295\0"
    /* 1597 */ "a whole number\0"
    /* 1612 */ "processor numbers and ranges such as `0-3,7`\0"
    /* 1657 */ "a whole number, 0 to 262144\0"
    /* 1685 */ "a size such as `1Gi`, or `-1` for no limit\0"
    /* 1728 */ "a size such as `512Mi`, `2Gi` or `1048576`\0"
    /* 1771 */ "a whole number, 0 to 100\0"
    /* 1796 */ "a whole number, -1000 to 1000\0"
    /* 1826 */ "0, or a whole number from 10 to 1000\0"
    /* 1863 */ "a name that is not empty and has no `=`\0"
    /* 1903 */ "environment variables\0"
    /* 1925 */ "entrypoint\0"
    /* 1936 */ "args\0"
    /* 1941 */ "workdir\0"
    /* 1949 */ "a command\0"
    /* 1959 */ "overlays\0"
    /* 1968 */ "join\0"
    /* 1973 */ "a network block\0"
    /* 1989 */ "global\0"
    /* 1996 */ "enabled\0"
    /* 2004 */ "encrypted\0"
    /* 2014 */ "isolated\0"
    /* 2023 */ "overlay settings\0"
    /* 2040 */ "scope\0"
    /* 2046 */ "a join policy\0"
    /* 2060 */ "open\0"
    /* 2065 */ "token\0"
    /* 2071 */ "closed\0"
    /* 2078 */ "a join mode\0"
    /* 2090 */ "a join scope\0"
    /* 2103 */ "protocol\0"
    /* 2112 */ "port\0"
    /* 2117 */ "target_port\0"
    /* 2129 */ "path\0"
    /* 2134 */ "host\0"
    /* 2139 */ "stream\0"
    /* 2146 */ "target_role\0"
    /* 2158 */ "tunnel\0"
    /* 2165 */ "an endpoint\0"
    /* 2177 */ "a name that is not empty\0"
    /* 2202 */ "http\0"
    /* 2207 */ "https\0"
    /* 2213 */ "tcp\0"
    /* 2217 */ "udp\0"
    /* 2221 */ "websocket\0"
    /* 2231 */ "a protocol\0"
    /* 2242 */ "a port number, 1 to 65535\0"
    /* 2268 */ "public\0"
    /* 2275 */ "internal\0"
    /* 2284 */ "an exposure\0"
    /* 2296 */ "tls\0"
    /* 2300 */ "proxy_protocol\0"
    /* 2315 */ "session_timeout\0"
    /* 2331 */ "health_check\0"
    /* 2344 */ "a stream block\0"
    /* 2359 */ "type\0"
    /* 2364 */ "tcp_connect\0"
    /* 2376 */ "udp_probe\0"
    /* 2386 */ "a stream check\0"
    /* 2401 */ "a TCP check\0"
    /* 2413 */ "request\0"
    /* 2421 */ "expect\0"
    /* 2428 */ "a UDP check\0"
    /* 2440 */ "from\0"
    /* 2445 */ "to\0"
    /* 2448 */ "remote_port\0"
    /* 2460 */ "access\0"
    /* 2467 */ "an endpoint tunnel\0"
    /* 2486 */ "max_ttl\0"
    /* 2494 */ "audit\0"
    /* 2500 */ "tunnel access\0"
    /* 2514 */ "a duration such as `30s`, `5m` or `1h 30m`\0"
    /* 2557 */ "adaptive\0"
    /* 2566 */ "fixed\0"
    /* 2572 */ "manual\0"
    /* 2579 */ "a scale\0"
    /* 2587 */ "min\0"
    /* 2591 */ "max\0"
    /* 2595 */ "cooldown\0"
    /* 2604 */ "targets\0"
    /* 2612 */ "an adaptive scale\0"
    /* 2630 */ "rps\0"
    /* 2634 */ "scale targets\0"
    /* 2648 */ "a percentage as a plain number, such as `70`\0"
    /* 2693 */ "a percentage as a plain number, such as `80`\0"
    /* 2738 */ "replicas\0"
    /* 2747 */ "a fixed scale\0"
    /* 2761 */ "a manual scale\0"
    /* 2776 */ "role\0"
    /* 2781 */ "a replica group\0"
    /* 2797 */ "1 to 30 small letters, digits or `-`, the first a letter, the last not `-`\0"
    /* 2872 */ "a whole number, at least 1\0"
    /* 2899 */ "affinity_word\0"
    /* 2913 */ "affinity_object\0"
    /* 2929 */ "an affinity\0"
    /* 2941 */ "pack\0"
    /* 2946 */ "pin\0"
    /* 2950 */ "an empty map\0"
    /* 2963 */ "condition\0"
    /* 2973 */ "timeout\0"
    /* 2981 */ "on_timeout\0"
    /* 2992 */ "a dependency\0"
    /* 3005 */ "started\0"
    /* 3013 */ "healthy\0"
    /* 3021 */ "ready\0"
    /* 3027 */ "a condition\0"
    /* 3039 */ "fail\0"
    /* 3044 */ "warn\0"
    /* 3049 */ "continue\0"
    /* 3058 */ "a reaction\0"
    /* 3069 */ "start_grace\0"
    /* 3081 */ "interval\0"
    /* 3090 */ "retries\0"
    /* 3098 */ "check\0"
    /* 3104 */ "a health block\0"
    /* 3119 */ "a health check\0"
    /* 3134 */ "url\0"
    /* 3138 */ "expect_status\0"
    /* 3152 */ "an HTTP check\0"
    /* 3166 */ "an HTTP status such as `200`\0"
    /* 3195 */ "a command check\0"
    /* 3211 */ "steps\0"
    /* 3217 */ "an init block\0"
    /* 3231 */ "id\0"
    /* 3234 */ "uses\0"
    /* 3239 */ "with\0"
    /* 3244 */ "retry\0"
    /* 3250 */ "on_failure\0"
    /* 3261 */ "an init step\0"
    /* 3274 */ "on_init_failure\0"
    /* 3290 */ "on_panic\0"
    /* 3299 */ "an errors block\0"
    /* 3315 */ "action\0"
    /* 3322 */ "restart\0"
    /* 3330 */ "backoff\0"
    /* 3338 */ "an action\0"
    /* 3348 */ "shutdown\0"
    /* 3357 */ "isolate\0"
    /* 3365 */ "delete_on_exit\0"
    /* 3380 */ "a lifecycle block\0"
    /* 3398 */ "auto\0"
    /* 3403 */ "process\0"
    /* 3411 */ "hyperv\0"
    /* 3418 */ "an isolation\0"
    /* 3431 */ "read\0"
    /* 3436 */ "write\0"
    /* 3442 */ "mknod\0"
    /* 3448 */ "a device\0"
    /* 3457 */ "bind\0"
    /* 3462 */ "named\0"
    /* 3468 */ "anonymous\0"
    /* 3478 */ "tmpfs\0"
    /* 3484 */ "s3\0"
    /* 3487 */ "a storage item\0"
    /* 3502 */ "source\0"
    /* 3509 */ "target\0"
    /* 3516 */ "readonly\0"
    /* 3525 */ "a bind mount\0"
    /* 3538 */ "tier\0"
    /* 3543 */ "size\0"
    /* 3548 */ "a named volume\0"
    /* 3563 */ "local\0"
    /* 3569 */ "cached\0"
    /* 3576 */ "a storage tier\0"
    /* 3591 */ "an anonymous volume\0"
    /* 3611 */ "a tmpfs\0"
    /* 3619 */ "an octal number up to `0o7777`, such as `0o1777`\0"
    /* 3668 */ "bucket\0"
    /* 3675 */ "prefix\0"
    /* 3682 */ "endpoint\0"
    /* 3691 */ "credentials\0"
    /* 3703 */ "an S3 mount\0"
    /* 3715 */ "container_port\0"
    /* 3730 */ "host_port\0"
    /* 3740 */ "host_ip\0"
    /* 3748 */ "a port mapping\0"
    /* 3763 */ "a transport\0"
    /* 3775 */ "shared\0"
    /* 3782 */ "dedicated\0"
    /* 3792 */ "a node mode\0"
    /* 3804 */ "prefer_labels\0"
    /* 3818 */ "a node selector\0"
    /* 3834 */ "os\0"
    /* 3837 */ "arch\0"
    /* 3842 */ "osVersion\0"
    /* 3852 */ "a platform\0"
    /* 3863 */ "linux\0"
    /* 3869 */ "windows\0"
    /* 3877 */ "macos\0"
    /* 3883 */ "an operating system\0"
    /* 3903 */ "amd64\0"
    /* 3909 */ "arm64\0"
    /* 3915 */ "an architecture\0"
    /* 3931 */ "standard\0"
    /* 3940 */ "wasm_plugin\0"
    /* 3952 */ "wasm_transformer\0"
    /* 3969 */ "wasm_authenticator",
    /* 3988 */ "wasm_rate_limiter\0"
    /* 4006 */ "wasm_middleware\0"
    /* 4022 */ "wasm_router\0"
    /* 4034 */ "a service type\0"
    /* 4049 */ "min_instances\0"
    /* 4063 */ "max_instances\0"
    /* 4077 */ "idle_timeout\0"
    /* 4090 */ "request_timeout\0"
    /* 4106 */ "max_memory\0"
    /* 4117 */ "max_fuel\0"
    /* 4126 */ "epoch_interval\0"
    /* 4141 */ "allow_http_outgoing\0"
    /* 4161 */ "allowed_hosts\0"
    /* 4175 */ "allow_tcp\0"
    /* 4185 */ "allow_udp\0"
    /* 4195 */ "preopens\0"
    /* 4204 */ "kv_enabled\0"
    /* 4215 */ "kv_namespace\0"
    /* 4228 */ "kv_max_value_size\0"
    /* 4246 */ "secrets\0"
    /* 4254 */ "precompile\0"
    /* 4265 */ "a wasm block\0"
    /* 4278 */ "a size above 0 such as `64Mi`\0"
    /* 4308 */ "config\0"
    /* 4315 */ "keyvalue\0"
    /* 4324 */ "logging\0"
    /* 4332 */ "metrics\0"
    /* 4340 */ "http_client\0"
    /* 4352 */ "cli\0"
    /* 4356 */ "filesystem\0"
    /* 4367 */ "sockets\0"
    /* 4375 */ "wasm capabilities\0"
    /* 4393 */ "a preopen\0"
    /* 4403 */ "a path that is not empty\0"
    /* 4428 */ "a whole number of bytes\0"
    /* 4452 */ "destination\0"
    /* 4464 */ "max_size_bytes\0"
    /* 4479 */ "retention_secs\0"
    /* 4494 */ "a logs block\0"
    /* 4507 */ "a whole number of seconds\0"
    /* 4533 */ "kind\0"
    /* 4538 */ "max_attempts\0"
    /* 4551 */ "delay\0"
    /* 4557 */ "a restart policy\0"
    /* 4574 */ "no\0"
    /* 4577 */ "unless_stopped\0"
    /* 4592 */ "a restart kind\0"
    /* 4607 */ "soft\0"
    /* 4612 */ "hard\0"
    /* 4617 */ "a ulimit\0"
    /* 4626 */ "a whole number, or -1 for no limit\0"
    /* 4661 */ "string\0"
    /* 4668 */ "network_mode_object\0"
    /* 4688 */ "a network mode\0"
    /* 4703 */ "`default`, `host`, `none`, `bridge`, `bridge:NAME` or `container:ID`\0"
    /* 4772 */ "bridge\0"
    /* 4779 */ "container\0"
    /* 4789 */ "none\0"
    /* 4794 */ "default\0"
    /* 4802 */ "a bridge\0"
    /* 4811 */ "a container\0"
    /* 4823 */ "a container id\0"
    /* 4838 */ "parent\0"
    /* 4845 */ "an overlay\0"
    /* 4856 */ "an overlay mode\0"
    /* 4872 */ "a reachability\0"
    /* 4887 */ "letters, digits, `.`, `_` or `-`, the first a letter or digit\0"
    /* 4949 */ "backends\0"
    /* 4958 */ "an external service\0"
    /* 4978 */ "local_port\0"
    /* 4989 */ "a tunnel\0"
    /* 4998 */ "jwt_secret\0"
    /* 5009 */ "swagger\0"
    /* 5017 */ "the API settings",
};

/* kind, flags, size, ref, n, aliases, limits, name, tag */
static const zs_type types[] = {
    /* 0 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_deployment), 0, 6, 0, 0, 51, 0},
    /* 1 */ {ZS_KIND_ENUM, 0, sizeof(zs_svc_deployment_version), 0, 1, 0, 0, 0, 0},
    /* 2 */ {ZS_KIND_STR, 0, sizeof(zs_str), 0, 0, 0, 1, 0, 0},
    /* 3 */ {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_service), 6, 54, 2, 0, 682, 0},
    /* 4 */ {ZS_KIND_ENUM, 0, sizeof(zs_svc_rtype), 1, 3, 0, 0, 709, 0},
    /* 5 */ {ZS_KIND_STR, 0, sizeof(zs_str), 0, 0, 0, 2, 0, 0},
    /* 6 */ {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_image), 62, 3, 0, 0, 810, 0},
    /* 7 */ {ZS_KIND_STR, 0, sizeof(zs_str), 0, 0, 0, 3, 0, 0},
    /* 8 */ {ZS_KIND_ENUM, 0, sizeof(zs_svc_pull_policy), 4, 4, 0, 0, 926, 0},
    /* 9 */ {ZS_KIND_ENUM, 0, sizeof(zs_svc_source_policy), 8, 4, 0, 0, 984, 0},
    /* 10 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_resources), 65, 12, 0, 0, 148, 0},
    /* 11 */ {ZS_KIND_DOUBLE, 0, sizeof(double), 0, 0, 0, 4, 0, 0},
    /* 12 */ {ZS_KIND_STR, 0, sizeof(zs_str), 0, 0, 0, 5, 0, 0},
    /* 13 */ {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_gpu), 77, 11, 0, 0, 1374, 0},
    /* 14 */ {ZS_KIND_UINT, ZS_TYPE_FLOAT_INT, sizeof(uint16_t), 0, 0, 0, 6, 0, 0},
    /* 15 */ {ZS_KIND_STR, 0, sizeof(zs_str), 0, 0, 0, 0, 0, 0},
    /* 16 */ {ZS_KIND_ENUM, 0, sizeof(zs_svc_gpu_scheduling), 12, 3, 0, 0, 1438, 0},
    /* 17 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_distributed), 88, 2, 0, 0, 1475, 0},
    /* 18 */ {ZS_KIND_UINT, ZS_TYPE_FLOAT_INT, sizeof(uint16_t), 0, 0, 0, 7, 0, 0},
    /* 19 */ {ZS_KIND_ENUM, 0, sizeof(zs_svc_gpu_sharing), 15, 3, 0, 0, 1546, 0},
    /* 20 */ {ZS_KIND_UINT, ZS_TYPE_FLOAT_INT, sizeof(uint32_t), 0, 0, 0, 8, 0, 0},
    /* 21 */ {ZS_KIND_INT, ZS_TYPE_FLOAT_INT, sizeof(int64_t), 0, 0, 0, 9, 0, 0},
    /* 22 */ {ZS_KIND_STR, 0, sizeof(zs_str), 0, 0, 0, 10, 0, 0},
    /* 23 */ {ZS_KIND_UINT, ZS_TYPE_FLOAT_INT, sizeof(uint32_t), 0, 0, 0, 11, 0, 0},
    /* 24 */ {ZS_KIND_STR, 0, sizeof(zs_str), 0, 0, 0, 12, 0, 0},
    /* 25 */ {ZS_KIND_STR, 0, sizeof(zs_str), 0, 0, 0, 13, 0, 0},
    /* 26 */ {ZS_KIND_UINT, ZS_TYPE_FLOAT_INT, sizeof(uint8_t), 0, 0, 0, 14, 0, 0},
    /* 27 */ {ZS_KIND_INT, ZS_TYPE_FLOAT_INT, sizeof(int16_t), 0, 0, 0, 15, 0, 0},
    /* 28 */ {ZS_KIND_BOOL, 0, sizeof(bool), 0, 0, 0, 0, 0, 0},
    /* 29 */ {ZS_KIND_UINT, ZS_TYPE_FLOAT_INT, sizeof(uint16_t), 0, 0, 0, 16, 0, 0},
    /* 30 */ {ZS_KIND_MAP, 0, sizeof(zs_str_map), 15, 0, 0, 17, 1903, 0},
    /* 31 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_command), 90, 3, 0, 0, 1949, 0},
    /* 32 */ {ZS_KIND_LIST, 0, sizeof(zs_str_list), 15, 0, 0, 0, 0, 0},
    /* 33 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_network), 93, 2, 0, 0, 1973, 0},
    /* 34 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_overlays), 95, 2, 0, 0, 1959, 0},
    /* 35 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_overlay_settings), 97, 3, 0, 0, 2023, 0},
    /* 36 */ {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_join), 100, 2, 0, 0, 2046, 0},
    /* 37 */ {ZS_KIND_ENUM, 0, sizeof(zs_svc_join_mode), 18, 3, 0, 0, 2078, 0},
    /* 38 */ {ZS_KIND_ENUM, 0, sizeof(zs_svc_join_scope), 21, 2, 0, 0, 2090, 0},
    /* 39 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_endpoint), 102, 10, 0, 0, 2165, 0},
    /* 40 */ {ZS_KIND_STR, 0, sizeof(zs_str), 0, 0, 0, 18, 0, 0},
    /* 41 */ {ZS_KIND_ENUM, 0, sizeof(zs_svc_protocol), 23, 5, 0, 0, 2231, 0},
    /* 42 */ {ZS_KIND_UINT, ZS_TYPE_FLOAT_INT, sizeof(uint16_t), 0, 0, 0, 19, 0, 0},
    /* 43 */ {ZS_KIND_ENUM, 0, sizeof(zs_svc_expose), 28, 2, 0, 0, 2284, 0},
    /* 44 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_stream), 112, 4, 0, 0, 2344, 0},
    /* 45 */ {ZS_KIND_UNION, 0, sizeof(zs_svc_stream_check), 0, 2, 0, 0, 2386, 2359},
    /* 46 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_stream_check_tcp_connect), 116, 0, 0, 0,
        2401, 0},
    /* 47 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_stream_check_udp_probe), 116, 2, 0, 0,
        2428, 0},
    /* 48 */ {ZS_KIND_STR, ZS_TYPE_STRICT_STR, sizeof(zs_str), 0, 0, 0, 0, 0, 0},
    /* 49 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_endpoint_tunnel), 118, 6, 0, 0, 2467, 0},
    /* 50 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_tunnel_access), 124, 3, 0, 0, 2500, 0},
    /* 51 */ {ZS_KIND_STR, 0, sizeof(zs_str), 0, 0, 0, 20, 0, 0},
    /* 52 */ {ZS_KIND_LIST, 0, sizeof(zs_svc_endpoint_list), 39, 0, 0, 0, 0, 0},
    /* 53 */ {ZS_KIND_UNION, 0, sizeof(zs_svc_scale), 2, 3, 0, 0, 2579, 1265},
    /* 54 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_scale_adaptive), 127, 4, 0, 0, 2612, 0},
    /* 55 */ {ZS_KIND_STR, ZS_TYPE_STRICT_STR, sizeof(zs_str), 0, 0, 0, 20, 0, 0},
    /* 56 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_scale_targets), 131, 3, 0, 0, 2634, 0},
    /* 57 */ {ZS_KIND_UINT, ZS_TYPE_FLOAT_INT, sizeof(uint8_t), 0, 0, 0, 21, 0, 0},
    /* 58 */ {ZS_KIND_UINT, ZS_TYPE_FLOAT_INT, sizeof(uint8_t), 0, 0, 0, 22, 0, 0},
    /* 59 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_scale_fixed), 134, 1, 0, 0, 2747, 0},
    /* 60 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_scale_manual), 135, 0, 0, 0, 2761, 0},
    /* 61 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_replica_group), 135, 7, 0, 0, 2781, 0},
    /* 62 */ {ZS_KIND_STR, 0, sizeof(zs_str), 0, 0, 0, 23, 0, 0},
    /* 63 */ {ZS_KIND_UINT, ZS_TYPE_FLOAT_INT, sizeof(uint32_t), 0, 0, 0, 24, 0, 0},
    /* 64 */ {ZS_KIND_ALT, 0, sizeof(zs_svc_affinity), 5, 2, 0, 0, 2929, 0},
    /* 65 */ {ZS_KIND_ENUM, 0, sizeof(zs_svc_affinity_word), 30, 2, 0, 0, 2929, 0},
    /* 66 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_YAML_TAG, sizeof(zs_svc_affinity_object), 142,
        3, 0, 25, 2929, 0},
    /* 67 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_nothing), 145, 0, 0, 0, 2950, 0},
    /* 68 */ {ZS_KIND_LIST, 0, sizeof(zs_svc_replica_group_list), 61, 0, 0, 0, 0, 0},
    /* 69 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_depends), 145, 4, 0, 0, 2992, 0},
    /* 70 */ {ZS_KIND_ENUM, 0, sizeof(zs_svc_depends_condition), 32, 3, 0, 0, 3027, 0},
    /* 71 */ {ZS_KIND_ENUM, 0, sizeof(zs_svc_on_failure), 35, 3, 0, 0, 3058, 0},
    /* 72 */ {ZS_KIND_LIST, 0, sizeof(zs_svc_depends_list), 69, 0, 0, 0, 0, 0},
    /* 73 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_health), 149, 5, 0, 0, 3104, 0},
    /* 74 */ {ZS_KIND_UNION, 0, sizeof(zs_svc_health_check), 7, 3, 0, 0, 3119, 2359},
    /* 75 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_health_check_tcp), 154, 1, 0, 0, 2401, 0},
    /* 76 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_health_check_http), 155, 2, 0, 0, 3152, 0},
    /* 77 */ {ZS_KIND_UINT, ZS_TYPE_FLOAT_INT, sizeof(uint16_t), 0, 0, 0, 26, 0, 0},
    /* 78 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_health_check_command), 157, 1, 0, 0, 3195,
        0},
    /* 79 */ {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_init), 158, 1, 0, 0, 3217, 0},
    /* 80 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_init_step), 159, 6, 0, 0, 3261, 0},
    /* 81 */ {ZS_KIND_ANY, 0, sizeof(zs_any), 0, 0, 0, 0, 0, 0},
    /* 82 */ {ZS_KIND_MAP, 0, sizeof(zs_svc_any_map), 81, 0, 0, 0, 0, 0},
    /* 83 */ {ZS_KIND_LIST, 0, sizeof(zs_svc_init_step_list), 80, 0, 0, 0, 0, 0},
    /* 84 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_errors), 165, 2, 0, 0, 3299, 0},
    /* 85 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_error_on_init), 167, 1, 0, 0, 3058, 0},
    /* 86 */ {ZS_KIND_ENUM, 0, sizeof(zs_svc_init_failure_action), 38, 3, 0, 0, 3338, 0},
    /* 87 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_error_on_panic), 168, 1, 0, 0, 3058, 0},
    /* 88 */ {ZS_KIND_ENUM, 0, sizeof(zs_svc_panic_action), 41, 3, 0, 0, 3338, 0},
    /* 89 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_lifecycle), 169, 1, 0, 0, 3380, 0},
    /* 90 */ {ZS_KIND_ENUM, 0, sizeof(zs_svc_isolation), 44, 3, 0, 0, 3418, 0},
    /* 91 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_device), 170, 4, 0, 0, 3448, 0},
    /* 92 */ {ZS_KIND_LIST, 0, sizeof(zs_svc_device_list), 91, 0, 0, 0, 0, 0},
    /* 93 */ {ZS_KIND_UNION, 0, sizeof(zs_svc_storage), 10, 5, 0, 0, 3487, 2359},
    /* 94 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_storage_bind), 174, 3, 0, 0, 3525, 0},
    /* 95 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_storage_named), 177, 5, 0, 0, 3548, 0},
    /* 96 */ {ZS_KIND_ENUM, 0, sizeof(zs_svc_storage_tier), 47, 3, 0, 0, 3576, 0},
    /* 97 */ {ZS_KIND_STR, ZS_TYPE_STRICT_STR, sizeof(zs_str), 0, 0, 0, 13, 0, 0},
    /* 98 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_storage_anonymous), 182, 2, 0, 0, 3591, 0},
    /* 99 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_storage_tmpfs), 184, 3, 0, 0, 3611, 0},
    /* 100 */ {ZS_KIND_UINT, ZS_TYPE_FLOAT_INT, sizeof(uint16_t), 0, 0, 0, 27, 0, 0},
    /* 101 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_storage_s3), 187, 6, 0, 0, 3703, 0},
    /* 102 */
    {ZS_KIND_STR, ZS_TYPE_STRICT_STR | ZS_TYPE_SENSITIVE, sizeof(zs_str), 0, 0, 0, 0, 0, 0},
    /* 103 */ {ZS_KIND_LIST, 0, sizeof(zs_svc_storage_list), 93, 0, 0, 0, 0, 0},
    /* 104 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_port_mapping), 193, 4, 0, 0, 3748, 0},
    /* 105 */ {ZS_KIND_ENUM, 0, sizeof(zs_svc_transport), 25, 2, 0, 0, 3763, 0},
    /* 106 */ {ZS_KIND_LIST, 0, sizeof(zs_svc_port_mapping_list), 104, 0, 0, 0, 0, 0},
    /* 107 */ {ZS_KIND_ENUM, 0, sizeof(zs_svc_node_mode), 50, 3, 0, 0, 3792, 0},
    /* 108 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_node_selector), 197, 2, 0, 0, 3818, 0},
    /* 109 */ {ZS_KIND_MAP, 0, sizeof(zs_str_map), 15, 0, 0, 0, 0, 0},
    /* 110 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_platform), 199, 3, 0, 0, 3852, 0},
    /* 111 */ {ZS_KIND_ENUM, 0, sizeof(zs_svc_os), 53, 3, 0, 0, 3883, 0},
    /* 112 */ {ZS_KIND_ENUM, 0, sizeof(zs_svc_arch), 56, 2, 0, 0, 3915, 0},
    /* 113 */ {ZS_KIND_ENUM, 0, sizeof(zs_svc_service_type), 58, 9, 0, 0, 4034, 0},
    /* 114 */ {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_wasm), 202, 18, 0, 0, 4265, 0},
    /* 115 */ {ZS_KIND_STR, 0, sizeof(zs_str), 0, 0, 0, 28, 0, 0},
    /* 116 */ {ZS_KIND_UINT, ZS_TYPE_FLOAT_INT, sizeof(uint64_t), 0, 0, 0, 9, 0, 0},
    /* 117 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_wasm_capabilities), 220, 9, 0, 0, 4375, 0},
    /* 118 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_wasm_preopen), 229, 3, 0, 0, 4393, 0},
    /* 119 */ {ZS_KIND_STR, 0, sizeof(zs_str), 0, 0, 0, 29, 0, 0},
    /* 120 */ {ZS_KIND_LIST, 0, sizeof(zs_svc_wasm_preopen_list), 118, 0, 0, 0, 0, 0},
    /* 121 */ {ZS_KIND_UINT, ZS_TYPE_FLOAT_INT, sizeof(uint64_t), 0, 0, 0, 30, 0, 0},
    /* 122 */ {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_logs), 232, 3, 0, 0, 4494, 0},
    /* 123 */ {ZS_KIND_UINT, ZS_TYPE_FLOAT_INT, sizeof(uint64_t), 0, 0, 0, 31, 0, 0},
    /* 124 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_restart_policy), 235, 3, 0, 0, 4557, 0},
    /* 125 */ {ZS_KIND_ENUM, 0, sizeof(zs_svc_restart_kind), 67, 4, 0, 0, 4592, 0},
    /* 126 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_ulimit), 238, 2, 0, 0, 4617, 0},
    /* 127 */ {ZS_KIND_INT, ZS_TYPE_FLOAT_INT, sizeof(int64_t), 0, 0, 0, 32, 0, 0},
    /* 128 */ {ZS_KIND_MAP, 0, sizeof(zs_svc_ulimit_map), 126, 0, 0, 0, 0, 0},
    /* 129 */ {ZS_KIND_ALT, 0, sizeof(zs_svc_network_mode), 15, 2, 0, 0, 4688, 0},
    /* 130 */ {ZS_KIND_STR, 0, sizeof(zs_str), 0, 0, 0, 33, 0, 0},
    /* 131 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_YAML_TAG, sizeof(zs_svc_network_mode_object),
        240, 5, 0, 25, 4688, 0},
    /* 132 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_network_bridge), 245, 1, 0, 0, 4802, 0},
    /* 133 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_network_container), 246, 1, 0, 0, 4811, 0},
    /* 134 */ {ZS_KIND_STR, ZS_TYPE_STRICT_STR, sizeof(zs_str), 0, 0, 0, 34, 0, 0},
    /* 135 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_overlay), 247, 2, 0, 0, 4845, 0},
    /* 136 */ {ZS_KIND_ENUM, 0, sizeof(zs_svc_overlay_mode), 71, 3, 0, 0, 4856, 0},
    /* 137 */ {ZS_KIND_ENUM, 0, sizeof(zs_svc_localhost_reachability), 74, 3, 0, 0, 4872, 0},
    /* 138 */ {ZS_KIND_MAP, 0, sizeof(zs_svc_service_map), 3, 0, 0, 35, 0, 0},
    /* 139 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_external), 249, 3, 0, 0, 4958, 0},
    /* 140 */ {ZS_KIND_LIST, 0, sizeof(zs_str_list), 15, 0, 0, 36, 0, 0},
    /* 141 */ {ZS_KIND_MAP, 0, sizeof(zs_svc_external_map), 139, 0, 0, 0, 0, 0},
    /* 142 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_tunnel), 252, 6, 0, 0, 4989, 0},
    /* 143 */ {ZS_KIND_MAP, 0, sizeof(zs_svc_tunnel_map), 142, 0, 0, 0, 0, 0},
    /* 144 */ {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_api), 258, 4, 0, 0, 5017, 0},
    /* 145 */ {ZS_KIND_STR, ZS_TYPE_SENSITIVE, sizeof(zs_str), 0, 0, 0, 0, 0, 0},
};

/* name, type, offset, default, since, flags, length of the name */
static const zs_field fields[] = {
    /* zs_svc_deployment */
    {1, 1, offsetof(zs_svc_deployment, version), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED, 7},
    {9, 2, offsetof(zs_svc_deployment, deployment), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED, 10},
    {20, 138, offsetof(zs_svc_deployment, services), 0, 0, 0, 8},
    {29, 141, offsetof(zs_svc_deployment, externals), 0, 0, 0, 9},
    {39, 143, offsetof(zs_svc_deployment, tunnels), 0, 0, 0, 7},
    {47, 144, offsetof(zs_svc_deployment, api), 0, 0, 0, 3},
    /* zs_svc_service */
    {127, 4, offsetof(zs_svc_service, rtype), 1, 0, 0, 5},
    {133, 5, offsetof(zs_svc_service, schedule), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 8},
    {142, 6, offsetof(zs_svc_service, image), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED, 5},
    {148, 10, offsetof(zs_svc_service, resources), 0, 0, 0, 9},
    {158, 30, offsetof(zs_svc_service, env), 0, 0, 0, 3},
    {162, 31, offsetof(zs_svc_service, command), 0, 0, 0, 7},
    {170, 33, offsetof(zs_svc_service, network), 0, 0, 0, 7},
    {178, 52, offsetof(zs_svc_service, endpoints), 2, 0, 0, 9},
    {188, 53, offsetof(zs_svc_service, scale), 3, 0, 0, 5},
    {194, 68, offsetof(zs_svc_service, replica_groups), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT,
        14},
    {209, 72, offsetof(zs_svc_service, depends), 2, 0, 0, 7},
    {217, 73, offsetof(zs_svc_service, health), 14, 0, 0, 6},
    {224, 79, offsetof(zs_svc_service, init), 0, 0, 0, 4},
    {229, 84, offsetof(zs_svc_service, errors), 0, 0, 0, 6},
    {236, 89, offsetof(zs_svc_service, lifecycle), 0, 0, 0, 9},
    {246, 90, offsetof(zs_svc_service, isolation), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 9},
    {256, 92, offsetof(zs_svc_service, devices), 2, 0, 0, 7},
    {264, 103, offsetof(zs_svc_service, storage), 2, 0, 0, 7},
    {272, 106, offsetof(zs_svc_service, port_mappings), 2, 0, 0, 13},
    {286, 32, offsetof(zs_svc_service, capabilities), 2, 0, 0, 12},
    {307, 32, offsetof(zs_svc_service, cap_drop), 2, 0, 0, 8},
    {316, 28, offsetof(zs_svc_service, privileged), 25, 0, 0, 10},
    {327, 107, offsetof(zs_svc_service, node_mode), 26, 0, 0, 9},
    {337, 108, offsetof(zs_svc_service, node_selector), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT,
        13},
    {351, 64, offsetof(zs_svc_service, affinity), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 8},
    {360, 110, offsetof(zs_svc_service, platform), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 8},
    {369, 113, offsetof(zs_svc_service, service_type), 27, 0, 0, 12},
    {382, 114, offsetof(zs_svc_service, wasm), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 4},
    {397, 122, offsetof(zs_svc_service, logs), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 4},
    {402, 28, offsetof(zs_svc_service, host_network), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 12},
    {415, 15, offsetof(zs_svc_service, hostname), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 8},
    {424, 32, offsetof(zs_svc_service, dns), 2, 0, 0, 3},
    {428, 32, offsetof(zs_svc_service, extra_hosts), 2, 0, 0, 11},
    {440, 124, offsetof(zs_svc_service, restart_policy), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT,
        14},
    {455, 109, offsetof(zs_svc_service, labels), 0, 0, 0, 6},
    {462, 15, offsetof(zs_svc_service, user), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 4},
    {467, 15, offsetof(zs_svc_service, stop_signal), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 11},
    {479, 51, offsetof(zs_svc_service, stop_grace_period), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT,
        17},
    {497, 109, offsetof(zs_svc_service, sysctls), 0, 0, 0, 7},
    {505, 128, offsetof(zs_svc_service, ulimits), 0, 0, 0, 7},
    {513, 32, offsetof(zs_svc_service, security_opt), 2, 0, 0, 12},
    {526, 15, offsetof(zs_svc_service, pid_mode), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 8},
    {535, 15, offsetof(zs_svc_service, ipc_mode), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 8},
    {544, 129, offsetof(zs_svc_service, network_mode), 28, 0, 0, 12},
    {557, 32, offsetof(zs_svc_service, extra_groups), 2, 0, 0, 12},
    {570, 28, offsetof(zs_svc_service, read_only_root_fs), 25, 0, 0, 17},
    {588, 28, offsetof(zs_svc_service, init_container), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT,
        14},
    {603, 28, offsetof(zs_svc_service, tty), 25, 0, 0, 3},
    {607, 28, offsetof(zs_svc_service, stdin_open), 25, 0, 0, 10},
    {618, 15, offsetof(zs_svc_service, userns_mode), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 11},
    {630, 15, offsetof(zs_svc_service, cgroup_parent), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 13},
    {644, 32, offsetof(zs_svc_service, expose), 2, 0, 0, 6},
    {651, 135, offsetof(zs_svc_service, overlay), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 7},
    {659, 137, offsetof(zs_svc_service, localhost_reachability), 29, 0, 0, 22},
    {299, 32, offsetof(zs_svc_service, capabilities), 19, 0, 0, 7},
    {387, 114, offsetof(zs_svc_service, wasm), 27, 0, ZS_FIELD_NULL_ABSENT, 9},
    /* zs_svc_image */
    {779, 7, offsetof(zs_svc_image, name), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED, 4},
    {784, 8, offsetof(zs_svc_image, pull_policy), 30, 0, 0, 11},
    {796, 9, offsetof(zs_svc_image, source_policy), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 13},
    /* zs_svc_resources */
    {1000, 11, offsetof(zs_svc_resources, cpu), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 3},
    {1004, 12, offsetof(zs_svc_resources, memory), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 6},
    {1011, 13, offsetof(zs_svc_resources, gpu), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 3},
    {1015, 21, offsetof(zs_svc_resources, pids_limit), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 10},
    {1026, 22, offsetof(zs_svc_resources, cpuset), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 6},
    {1033, 23, offsetof(zs_svc_resources, cpu_shares), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 10},
    {1044, 24, offsetof(zs_svc_resources, memory_swap), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT,
        11},
    {1056, 25, offsetof(zs_svc_resources, memory_reservation), ZS_NO_FALLBACK, 0,
        ZS_FIELD_NULL_ABSENT, 18},
    {1075, 26, offsetof(zs_svc_resources, memory_swappiness), ZS_NO_FALLBACK, 0,
        ZS_FIELD_NULL_ABSENT, 17},
    {1093, 27, offsetof(zs_svc_resources, oom_score_adj), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT,
        13},
    {1107, 28, offsetof(zs_svc_resources, oom_kill_disable), ZS_NO_FALLBACK, 0,
        ZS_FIELD_NULL_ABSENT, 16},
    {1124, 29, offsetof(zs_svc_resources, blkio_weight), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT,
        12},
    /* zs_svc_gpu */
    {1252, 14, offsetof(zs_svc_gpu, count), 31, 0, 0, 5},
    {1258, 15, offsetof(zs_svc_gpu, vendor), 32, 0, 0, 6},
    {1265, 15, offsetof(zs_svc_gpu, mode), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 4},
    {1270, 15, offsetof(zs_svc_gpu, model), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 5},
    {1276, 16, offsetof(zs_svc_gpu, scheduling), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 10},
    {1287, 17, offsetof(zs_svc_gpu, distributed), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 11},
    {1299, 19, offsetof(zs_svc_gpu, sharing), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 7},
    {1307, 15, offsetof(zs_svc_gpu, mps_pipe_dir), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 12},
    {1320, 15, offsetof(zs_svc_gpu, mps_log_dir), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 11},
    {1332, 20, offsetof(zs_svc_gpu, time_slice_index), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 16},
    {1349, 15, offsetof(zs_svc_gpu, time_slicing_config_path), ZS_NO_FALLBACK, 0,
        ZS_FIELD_NULL_ABSENT, 24},
    /* zs_svc_distributed */
    {1455, 15, offsetof(zs_svc_distributed, backend), 33, 0, 0, 7},
    {1463, 18, offsetof(zs_svc_distributed, master_port), 34, 0, 0, 11},
    /* zs_svc_command */
    {1925, 32, offsetof(zs_svc_command, entrypoint), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 10},
    {1936, 32, offsetof(zs_svc_command, args), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 4},
    {1941, 15, offsetof(zs_svc_command, workdir), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 7},
    /* zs_svc_network */
    {1959, 34, offsetof(zs_svc_network, overlays), 35, 0, 0, 8},
    {1968, 36, offsetof(zs_svc_network, join), 0, 0, 0, 4},
    /* zs_svc_overlays */
    {692, 35, offsetof(zs_svc_overlays, service), 52, 0, 0, 7},
    {1989, 35, offsetof(zs_svc_overlays, global), 52, 0, 0, 6},
    /* zs_svc_overlay_settings */
    {1996, 28, offsetof(zs_svc_overlay_settings, enabled), 59, 0, 0, 7},
    {2004, 28, offsetof(zs_svc_overlay_settings, encrypted), 59, 0, 0, 9},
    {2014, 28, offsetof(zs_svc_overlay_settings, isolated), 25, 0, 0, 8},
    /* zs_svc_join */
    {1265, 37, offsetof(zs_svc_join, mode), 60, 0, 0, 4},
    {2040, 38, offsetof(zs_svc_join, scope), 1, 0, 0, 5},
    /* zs_svc_endpoint */
    {779, 40, offsetof(zs_svc_endpoint, name), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED, 4},
    {2103, 41, offsetof(zs_svc_endpoint, protocol), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED, 8},
    {2112, 42, offsetof(zs_svc_endpoint, port), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED, 4},
    {2117, 18, offsetof(zs_svc_endpoint, target_port), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 11},
    {2129, 15, offsetof(zs_svc_endpoint, path), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 4},
    {2134, 15, offsetof(zs_svc_endpoint, host), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 4},
    {644, 43, offsetof(zs_svc_endpoint, expose), 61, 0, 0, 6},
    {2139, 44, offsetof(zs_svc_endpoint, stream), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 6},
    {2146, 15, offsetof(zs_svc_endpoint, target_role), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 11},
    {2158, 49, offsetof(zs_svc_endpoint, tunnel), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 6},
    /* zs_svc_stream */
    {2296, 28, offsetof(zs_svc_stream, tls), 25, 0, 0, 3},
    {2300, 28, offsetof(zs_svc_stream, proxy_protocol), 25, 0, 0, 14},
    {2315, 15, offsetof(zs_svc_stream, session_timeout), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT,
        15},
    {2331, 45, offsetof(zs_svc_stream, health_check), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 12},
    /* zs_svc_stream_check_udp_probe */
    {2413, 48, offsetof(zs_svc_stream_check_udp_probe, request), ZS_NO_FALLBACK, 0,
        ZS_FIELD_REQUIRED, 7},
    {2421, 48, offsetof(zs_svc_stream_check_udp_probe, expect), ZS_NO_FALLBACK, 0,
        ZS_FIELD_NULL_ABSENT, 6},
    /* zs_svc_endpoint_tunnel */
    {1996, 28, offsetof(zs_svc_endpoint_tunnel, enabled), 25, 0, 0, 7},
    {2440, 15, offsetof(zs_svc_endpoint_tunnel, from), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 4},
    {2445, 15, offsetof(zs_svc_endpoint_tunnel, to), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 2},
    {2448, 18, offsetof(zs_svc_endpoint_tunnel, remote_port), 62, 0, 0, 11},
    {644, 43, offsetof(zs_svc_endpoint_tunnel, expose), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 6},
    {2460, 50, offsetof(zs_svc_endpoint_tunnel, access), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT,
        6},
    /* zs_svc_tunnel_access */
    {1996, 28, offsetof(zs_svc_tunnel_access, enabled), 25, 0, 0, 7},
    {2486, 51, offsetof(zs_svc_tunnel_access, max_ttl), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 7},
    {2494, 28, offsetof(zs_svc_tunnel_access, audit), 25, 0, 0, 5},
    /* zs_svc_scale_adaptive */
    {2587, 20, offsetof(zs_svc_scale_adaptive, min), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED, 3},
    {2591, 20, offsetof(zs_svc_scale_adaptive, max), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED, 3},
    {2595, 55, offsetof(zs_svc_scale_adaptive, cooldown), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT,
        8},
    {2604, 56, offsetof(zs_svc_scale_adaptive, targets), 0, 0, 0, 7},
    /* zs_svc_scale_targets */
    {1000, 57, offsetof(zs_svc_scale_targets, cpu), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 3},
    {1004, 58, offsetof(zs_svc_scale_targets, memory), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 6},
    {2630, 20, offsetof(zs_svc_scale_targets, rps), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 3},
    /* zs_svc_scale_fixed */
    {2738, 20, offsetof(zs_svc_scale_fixed, replicas), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED, 8},
    /* zs_svc_replica_group */
    {2776, 62, offsetof(zs_svc_replica_group, role), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED, 4},
    {1252, 63, offsetof(zs_svc_replica_group, count), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED, 5},
    {142, 6, offsetof(zs_svc_replica_group, image), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 5},
    {158, 30, offsetof(zs_svc_replica_group, env), 0, 0, 0, 3},
    {162, 31, offsetof(zs_svc_replica_group, command), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 7},
    {148, 10, offsetof(zs_svc_replica_group, resources), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT,
        9},
    {351, 64, offsetof(zs_svc_replica_group, affinity), 63, 0, 0, 8},
    /* zs_svc_affinity_object */
    {2946, 15, offsetof(zs_svc_affinity_object, pin), ZS_NO_FALLBACK, 0, 0, 3},
    {1431, 67, offsetof(zs_svc_affinity_object, spread), ZS_NO_FALLBACK, 0, 0, 6},
    {2941, 67, offsetof(zs_svc_affinity_object, pack), ZS_NO_FALLBACK, 0, 0, 4},
    /* zs_svc_depends */
    {692, 15, offsetof(zs_svc_depends, service), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED, 7},
    {2963, 70, offsetof(zs_svc_depends, condition), 64, 0, 0, 9},
    {2973, 51, offsetof(zs_svc_depends, timeout), 65, 0, ZS_FIELD_NULL_ABSENT, 7},
    {2981, 71, offsetof(zs_svc_depends, on_timeout), 66, 0, 0, 10},
    /* zs_svc_health */
    {3069, 51, offsetof(zs_svc_health, start_grace), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 11},
    {3081, 51, offsetof(zs_svc_health, interval), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 8},
    {2973, 51, offsetof(zs_svc_health, timeout), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 7},
    {3090, 20, offsetof(zs_svc_health, retries), 67, 0, 0, 7},
    {3098, 74, offsetof(zs_svc_health, check), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED, 5},
    /* zs_svc_health_check_tcp */
    {2112, 18, offsetof(zs_svc_health_check_tcp, port), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED, 4},
    /* zs_svc_health_check_http */
    {3134, 48, offsetof(zs_svc_health_check_http, url), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED, 3},
    {3138, 77, offsetof(zs_svc_health_check_http, expect_status), 68, 0, 0, 13},
    /* zs_svc_health_check_command */
    {162, 48, offsetof(zs_svc_health_check_command, command), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED,
        7},
    /* zs_svc_init */
    {3211, 83, offsetof(zs_svc_init, steps), 2, 0, 0, 5},
    /* zs_svc_init_step */
    {3231, 15, offsetof(zs_svc_init_step, id), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED, 2},
    {3234, 15, offsetof(zs_svc_init_step, uses), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED, 4},
    {3239, 82, offsetof(zs_svc_init_step, with), 0, 0, 0, 4},
    {3244, 20, offsetof(zs_svc_init_step, retry), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 5},
    {2973, 51, offsetof(zs_svc_init_step, timeout), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 7},
    {3250, 71, offsetof(zs_svc_init_step, on_failure), 66, 0, 0, 10},
    /* zs_svc_errors */
    {3274, 85, offsetof(zs_svc_errors, on_init_failure), 0, 0, 0, 15},
    {3290, 87, offsetof(zs_svc_errors, on_panic), 0, 0, 0, 8},
    /* zs_svc_error_on_init */
    {3315, 86, offsetof(zs_svc_error_on_init, action), 66, 0, 0, 6},
    /* zs_svc_error_on_panic */
    {3315, 88, offsetof(zs_svc_error_on_panic, action), 69, 0, 0, 6},
    /* zs_svc_lifecycle */
    {3365, 28, offsetof(zs_svc_lifecycle, delete_on_exit), 25, 0, 0, 14},
    /* zs_svc_device */
    {2129, 15, offsetof(zs_svc_device, path), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED, 4},
    {3431, 28, offsetof(zs_svc_device, read), 59, 0, 0, 4},
    {3436, 28, offsetof(zs_svc_device, write), 59, 0, 0, 5},
    {3442, 28, offsetof(zs_svc_device, mknod), 25, 0, 0, 5},
    /* zs_svc_storage_bind */
    {3502, 48, offsetof(zs_svc_storage_bind, source), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED, 6},
    {3509, 48, offsetof(zs_svc_storage_bind, target), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED, 6},
    {3516, 28, offsetof(zs_svc_storage_bind, readonly), 25, 0, 0, 8},
    /* zs_svc_storage_named */
    {779, 48, offsetof(zs_svc_storage_named, name), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED, 4},
    {3509, 48, offsetof(zs_svc_storage_named, target), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED, 6},
    {3516, 28, offsetof(zs_svc_storage_named, readonly), 25, 0, 0, 8},
    {3538, 96, offsetof(zs_svc_storage_named, tier), 70, 0, 0, 4},
    {3543, 97, offsetof(zs_svc_storage_named, size), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 4},
    /* zs_svc_storage_anonymous */
    {3509, 48, offsetof(zs_svc_storage_anonymous, target), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED, 6},
    {3538, 96, offsetof(zs_svc_storage_anonymous, tier), 70, 0, 0, 4},
    /* zs_svc_storage_tmpfs */
    {3509, 48, offsetof(zs_svc_storage_tmpfs, target), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED, 6},
    {3543, 97, offsetof(zs_svc_storage_tmpfs, size), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 4},
    {1265, 100, offsetof(zs_svc_storage_tmpfs, mode), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 4},
    /* zs_svc_storage_s3 */
    {3668, 48, offsetof(zs_svc_storage_s3, bucket), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED, 6},
    {3675, 48, offsetof(zs_svc_storage_s3, prefix), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 6},
    {3509, 48, offsetof(zs_svc_storage_s3, target), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED, 6},
    {3516, 28, offsetof(zs_svc_storage_s3, readonly), 25, 0, 0, 8},
    {3682, 48, offsetof(zs_svc_storage_s3, endpoint), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 8},
    {3691, 102, offsetof(zs_svc_storage_s3, credentials), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT,
        11},
    /* zs_svc_port_mapping */
    {3715, 18, offsetof(zs_svc_port_mapping, container_port), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED,
        14},
    {3730, 18, offsetof(zs_svc_port_mapping, host_port), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT,
        9},
    {2103, 105, offsetof(zs_svc_port_mapping, protocol), 71, 0, 0, 8},
    {3740, 15, offsetof(zs_svc_port_mapping, host_ip), 72, 0, 0, 7},
    /* zs_svc_node_selector */
    {455, 109, offsetof(zs_svc_node_selector, labels), 0, 0, 0, 6},
    {3804, 109, offsetof(zs_svc_node_selector, prefer_labels), 0, 0, 0, 13},
    /* zs_svc_platform */
    {3834, 111, offsetof(zs_svc_platform, os), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED, 2},
    {3837, 112, offsetof(zs_svc_platform, arch), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED, 4},
    {3842, 15, offsetof(zs_svc_platform, os_version), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 9},
    /* zs_svc_wasm */
    {4049, 20, offsetof(zs_svc_wasm, min_instances), 62, 0, 0, 13},
    {4063, 20, offsetof(zs_svc_wasm, max_instances), 73, 0, 0, 13},
    {4077, 51, offsetof(zs_svc_wasm, idle_timeout), 65, 0, 0, 12},
    {4090, 51, offsetof(zs_svc_wasm, request_timeout), 74, 0, 0, 15},
    {4106, 115, offsetof(zs_svc_wasm, max_memory), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 10},
    {4117, 116, offsetof(zs_svc_wasm, max_fuel), 62, 0, 0, 8},
    {4126, 51, offsetof(zs_svc_wasm, epoch_interval), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 14},
    {286, 117, offsetof(zs_svc_wasm, capabilities), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 12},
    {4141, 28, offsetof(zs_svc_wasm, allow_http_outgoing), 59, 0, 0, 19},
    {4161, 32, offsetof(zs_svc_wasm, allowed_hosts), 2, 0, 0, 13},
    {4175, 28, offsetof(zs_svc_wasm, allow_tcp), 25, 0, 0, 9},
    {4185, 28, offsetof(zs_svc_wasm, allow_udp), 25, 0, 0, 9},
    {4195, 120, offsetof(zs_svc_wasm, preopens), 2, 0, 0, 8},
    {4204, 28, offsetof(zs_svc_wasm, kv_enabled), 59, 0, 0, 10},
    {4215, 15, offsetof(zs_svc_wasm, kv_namespace), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 12},
    {4228, 121, offsetof(zs_svc_wasm, kv_max_value_size), 75, 0, 0, 17},
    {4246, 32, offsetof(zs_svc_wasm, secrets), 2, 0, 0, 7},
    {4254, 28, offsetof(zs_svc_wasm, precompile), 59, 0, 0, 10},
    /* zs_svc_wasm_capabilities */
    {4308, 28, offsetof(zs_svc_wasm_capabilities, config), 59, 0, 0, 6},
    {4315, 28, offsetof(zs_svc_wasm_capabilities, keyvalue), 59, 0, 0, 8},
    {4324, 28, offsetof(zs_svc_wasm_capabilities, logging), 59, 0, 0, 7},
    {4246, 28, offsetof(zs_svc_wasm_capabilities, secrets), 25, 0, 0, 7},
    {4332, 28, offsetof(zs_svc_wasm_capabilities, metrics), 59, 0, 0, 7},
    {4340, 28, offsetof(zs_svc_wasm_capabilities, http_client), 25, 0, 0, 11},
    {4352, 28, offsetof(zs_svc_wasm_capabilities, cli), 25, 0, 0, 3},
    {4356, 28, offsetof(zs_svc_wasm_capabilities, filesystem), 25, 0, 0, 10},
    {4367, 28, offsetof(zs_svc_wasm_capabilities, sockets), 25, 0, 0, 7},
    /* zs_svc_wasm_preopen */
    {3502, 119, offsetof(zs_svc_wasm_preopen, source), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED, 6},
    {3509, 119, offsetof(zs_svc_wasm_preopen, target), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED, 6},
    {3516, 28, offsetof(zs_svc_wasm_preopen, readonly), 25, 0, 0, 8},
    /* zs_svc_logs */
    {4452, 15, offsetof(zs_svc_logs, destination), 76, 0, 0, 11},
    {4464, 121, offsetof(zs_svc_logs, max_size_bytes), 77, 0, 0, 14},
    {4479, 123, offsetof(zs_svc_logs, retention_secs), 78, 0, 0, 14},
    /* zs_svc_restart_policy */
    {4533, 125, offsetof(zs_svc_restart_policy, kind), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED, 4},
    {4538, 20, offsetof(zs_svc_restart_policy, max_attempts), ZS_NO_FALLBACK, 0,
        ZS_FIELD_NULL_ABSENT, 12},
    {4551, 15, offsetof(zs_svc_restart_policy, delay), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 5},
    /* zs_svc_ulimit */
    {4607, 127, offsetof(zs_svc_ulimit, soft), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 4},
    {4612, 127, offsetof(zs_svc_ulimit, hard), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 4},
    /* zs_svc_network_mode_object */
    {4772, 132, offsetof(zs_svc_network_mode_object, bridge), ZS_NO_FALLBACK, 0, 0, 6},
    {4779, 133, offsetof(zs_svc_network_mode_object, container), ZS_NO_FALLBACK, 0, 0, 9},
    {2134, 67, offsetof(zs_svc_network_mode_object, host), ZS_NO_FALLBACK, 0, 0, 4},
    {4789, 67, offsetof(zs_svc_network_mode_object, none), ZS_NO_FALLBACK, 0, 0, 4},
    {4794, 67, offsetof(zs_svc_network_mode_object, default_), ZS_NO_FALLBACK, 0, 0, 7},
    /* zs_svc_network_bridge */
    {779, 48, offsetof(zs_svc_network_bridge, name), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 4},
    /* zs_svc_network_container */
    {3231, 134, offsetof(zs_svc_network_container, id), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED, 2},
    /* zs_svc_overlay */
    {1265, 136, offsetof(zs_svc_overlay, mode), 29, 0, 0, 4},
    {4838, 15, offsetof(zs_svc_overlay, parent), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 6},
    /* zs_svc_external */
    {4949, 140, offsetof(zs_svc_external, backends), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED, 8},
    {178, 52, offsetof(zs_svc_external, endpoints), 2, 0, 0, 9},
    {217, 73, offsetof(zs_svc_external, health), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 6},
    /* zs_svc_tunnel */
    {2440, 15, offsetof(zs_svc_tunnel, from), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED, 4},
    {2445, 15, offsetof(zs_svc_tunnel, to), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED, 2},
    {4978, 42, offsetof(zs_svc_tunnel, local_port), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED, 10},
    {2448, 42, offsetof(zs_svc_tunnel, remote_port), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED, 11},
    {2103, 105, offsetof(zs_svc_tunnel, protocol), 71, 0, 0, 8},
    {644, 43, offsetof(zs_svc_tunnel, expose), 61, 0, 0, 6},
    /* zs_svc_api */
    {1996, 28, offsetof(zs_svc_api, enabled), 59, 0, 0, 7},
    {3457, 15, offsetof(zs_svc_api, bind), 79, 0, 0, 4},
    {4998, 145, offsetof(zs_svc_api, jwt_secret), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT, 10},
    {5009, 28, offsetof(zs_svc_api, swagger), 59, 0, 0, 7},
};

/* name, type, JSON kinds */
static const zs_variant variants[] = {
    {2364, 46, 0}, /* tcp_connect */
    {2376, 47, 0}, /* udp_probe */
    {2557, 54, 0}, /* adaptive */
    {2566, 59, 0}, /* fixed */
    {2572, 60, 0}, /* manual */
    {2899, 65, ZS_ACCEPT_STR}, /* affinity_word */
    {2913, 66, ZS_ACCEPT_MAP}, /* affinity_object */
    {2213, 75, 0}, /* tcp */
    {2202, 76, 0}, /* http */
    {162, 78, 0}, /* command */
    {3457, 94, 0}, /* bind */
    {3462, 95, 0}, /* named */
    {3468, 98, 0}, /* anonymous */
    {3478, 99, 0}, /* tmpfs */
    {3484, 101, 0}, /* s3 */
    {4661, 130, ZS_ACCEPT_STR}, /* string */
    {4668, 131, ZS_ACCEPT_MAP}, /* network_mode_object */
};

/* Values of enums. */
static const uint16_t names[] = {
    64, 692, 700, 704, 892, 899, 905, 920, 940, 952, 961, 973, 1414, 1426, 1431, 1521, 1531, 1535,
    2060, 2065, 2071, 692, 1989, 2202, 2207, 2213, 2217, 2221, 2268, 2275, 1431, 2941, 3005, 3013,
    3021, 3039, 3044, 3049, 3039, 3322, 3330, 3322, 3348, 3357, 3398, 3403, 3411, 3563, 3569, 170,
    3775, 3782, 1521, 3863, 3869, 3877, 3903, 3909, 3931, 387, 3940, 3952, 3969, 3988, 4006, 4022,
    700, 4574, 892, 4577, 3250, 3398, 3775, 3782, 3398, 892, 920,
};

static const zs_limits limits[] = {
    {0}, /* none */
    {.min_size = 3, .max_size = 63, .pattern = 1, .expect = 67},
    {.format = ZS_FORMAT_CRON, .expect = 723, .max_size = UINT32_MAX},
    {.format = ZS_FORMAT_IMAGE_REFERENCE, .expect = 819, .max_size = UINT32_MAX},
    {.min_double = 0.0, .max_double = 65536.0, .flags = ZS_LIMIT_MIN | ZS_LIMIT_MAX |
        ZS_LIMIT_MIN_OPEN, .expect = 1137, .max_size = UINT32_MAX},
    {.format = ZS_FORMAT_MEMORY_POSITIVE, .expect = 1201, .max_size = UINT32_MAX},
    {.min_int = 0, .max_int = 1024, .flags = ZS_LIMIT_MIN | ZS_LIMIT_MAX, .expect = 1386,
        .max_size = UINT32_MAX},
    {.expect = 1495, .max_size = UINT32_MAX},
    {.expect = 1565, .max_size = UINT32_MAX},
    {.expect = 1597, .max_size = UINT32_MAX},
    {.format = ZS_FORMAT_CPU_LIST, .expect = 1612, .max_size = UINT32_MAX},
    {.min_int = 0, .max_int = 262144, .flags = ZS_LIMIT_MIN | ZS_LIMIT_MAX, .expect = 1657,
        .max_size = UINT32_MAX},
    {.format = ZS_FORMAT_MEMORY_OR_MINUS_ONE, .expect = 1685, .max_size = UINT32_MAX},
    {.format = ZS_FORMAT_MEMORY, .expect = 1728, .max_size = UINT32_MAX},
    {.min_int = 0, .max_int = 100, .flags = ZS_LIMIT_MIN | ZS_LIMIT_MAX, .expect = 1771,
        .max_size = UINT32_MAX},
    {.min_int = -1000, .max_int = 1000, .flags = ZS_LIMIT_MIN | ZS_LIMIT_MAX, .expect = 1796,
        .max_size = UINT32_MAX},
    {.min_int = 0, .max_int = 1000, .flags = ZS_LIMIT_MIN | ZS_LIMIT_MAX, .expect = 1826,
        .max_size = UINT32_MAX},
    {.pattern = 2, .expect = 1863, .max_size = UINT32_MAX},
    {.min_size = 1, .expect = 2177, .max_size = UINT32_MAX},
    {.min_int = 1, .max_int = 65535, .flags = ZS_LIMIT_MIN | ZS_LIMIT_MAX, .expect = 2242,
        .max_size = UINT32_MAX},
    {.format = ZS_FORMAT_DURATION, .expect = 2514, .max_size = UINT32_MAX},
    {.expect = 2648, .max_size = UINT32_MAX},
    {.expect = 2693, .max_size = UINT32_MAX},
    {.max_size = 30, .pattern = 3, .expect = 2797},
    {.min_int = 1, .max_int = 4294967295, .flags = ZS_LIMIT_MIN | ZS_LIMIT_MAX, .expect = 2872,
        .max_size = UINT32_MAX},
    {.min_size = 1, .max_size = 1},
    {.expect = 3166, .max_size = UINT32_MAX},
    {.min_int = 0, .max_int = 4095, .flags = ZS_LIMIT_MIN | ZS_LIMIT_MAX, .expect = 3619,
        .max_size = UINT32_MAX},
    {.format = ZS_FORMAT_MEMORY_POSITIVE, .expect = 4278, .max_size = UINT32_MAX},
    {.min_size = 1, .expect = 4403, .max_size = UINT32_MAX},
    {.expect = 4428, .max_size = UINT32_MAX},
    {.expect = 4507, .max_size = UINT32_MAX},
    {.min_int = -1, .flags = ZS_LIMIT_MIN, .expect = 4626, .max_size = UINT32_MAX},
    {.pattern = 4, .expect = 4703, .max_size = UINT32_MAX},
    {.min_size = 1, .expect = 4823, .max_size = UINT32_MAX},
    {.pattern = 5, .expect = 4887, .max_size = UINT32_MAX},
    {.min_size = 1, .max_size = UINT32_MAX},
};

/* Defaults, as events that stand nowhere. */
#define TEXT(s) SCALAR(ZS_STYLE_QUOTED, ZS_CORE_STR, s)
#define WORD(kind, s) SCALAR(ZS_STYLE_PLAIN, ZS_CORE_##kind, s)
#define SCALAR(style, core, s) {ZS_EVENT_SCALAR, style, core, TEXT_OF(s)}
#define KEY(s) {ZS_EVENT_KEY, 0, 0, TEXT_OF(s)}
#define NOTHING {ZS_EVENT_NULL, 0, 0, TEXT_OF("null")}
#define TEXT_OF(s) ZS_EVENT_JSON, 1, {0, 0, 0}, {.text = {s, sizeof(s) - 1}}
#define LIST(size, n) {ZS_EVENT_LIST, 0, 0, ZS_EVENT_JSON, size, {0, 0, 0}, {.count = n}}
#define MAP(size, n) {ZS_EVENT_MAP, 0, 0, ZS_EVENT_JSON, size, {0, 0, 0}, {.count = n}}
static const zs_event defaults[] = {
    MAP(1, 0),
    TEXT("service"),
    LIST(1, 0),
    MAP(11, 5),
    KEY("mode"),
    TEXT("adaptive"),
    KEY("min"),
    WORD(INT, "1"),
    KEY("max"),
    WORD(INT, "10"),
    KEY("cooldown"),
    TEXT("30s"),
    KEY("targets"),
    MAP(1, 0),
    MAP(11, 3),
    KEY("start_grace"),
    TEXT("5s"),
    KEY("retries"),
    WORD(INT, "3"),
    KEY("check"),
    MAP(5, 2),
    KEY("type"),
    TEXT("tcp"),
    KEY("port"),
    WORD(INT, "0"),
    WORD(BOOL, "false"),
    TEXT("shared"),
    TEXT("standard"),
    TEXT("default"),
    TEXT("auto"),
    TEXT("if_not_present"),
    WORD(INT, "1"),
    TEXT("nvidia"),
    TEXT("nccl"),
    WORD(INT, "29500"),
    MAP(17, 2),
    KEY("service"),
    MAP(7, 3),
    KEY("enabled"),
    WORD(BOOL, "true"),
    KEY("encrypted"),
    WORD(BOOL, "true"),
    KEY("isolated"),
    WORD(BOOL, "true"),
    KEY("global"),
    MAP(7, 3),
    KEY("enabled"),
    WORD(BOOL, "true"),
    KEY("encrypted"),
    WORD(BOOL, "true"),
    KEY("isolated"),
    WORD(BOOL, "false"),
    MAP(7, 3),
    KEY("enabled"),
    WORD(BOOL, "false"),
    KEY("encrypted"),
    WORD(BOOL, "false"),
    KEY("isolated"),
    WORD(BOOL, "false"),
    WORD(BOOL, "true"),
    TEXT("token"),
    TEXT("internal"),
    WORD(INT, "0"),
    TEXT("spread"),
    TEXT("healthy"),
    TEXT("300s"),
    TEXT("fail"),
    WORD(INT, "3"),
    WORD(INT, "200"),
    TEXT("restart"),
    TEXT("local"),
    TEXT("tcp"),
    TEXT("0.0.0.0"),
    WORD(INT, "10"),
    TEXT("30s"),
    WORD(INT, "1048576"),
    TEXT("disk"),
    WORD(INT, "104857600"),
    WORD(INT, "604800"),
    TEXT("0.0.0.0:3669"),
};

const zs_schema zs_svc_schema = {
    .kind = "deployment",
    .strings = (const char *)&strings,
    .types = types,
    .fields = fields,
    .variants = variants,
    .names = names,
    .defaults = defaults,
    .limits = limits,
    .match = zs_svc_match,
    .root = ZS_SVC_TYPE_DEPLOYMENT,
    .n_types = 146,
    .n_fields = 262,
    .n_variants = 17,
};

bool zs_svc_parse(zs_arena *a, const zs_source *source, zs_svc_deployment **ret, zs_diags *diags) {
    zs_tape tape;
    void *tree;
    if (!zs_read_any(a, source, &tape, diags)) return false;
    if (!zs_decode(a, &zs_svc_schema, ZS_SVC_TYPE_DEPLOYMENT, tape.events, &tree, diags)) {
        return false;
    }
    zs_check(a, &zs_svc_schema, ZS_SVC_TYPE_DEPLOYMENT, tree, diags);
    if (a->failed) return false;
    *ret = tree;
    return true;
}

bool zs_svc_check(zs_arena *a, const zs_svc_deployment *deployment, zs_diags *diags) {
    return zs_check(a, &zs_svc_schema, ZS_SVC_TYPE_DEPLOYMENT, deployment, diags);
}

void zs_svc_write(zs_json_writer *w, const zs_svc_deployment *deployment) {
    zs_encode(w, &zs_svc_schema, ZS_SVC_TYPE_DEPLOYMENT, deployment);
}
