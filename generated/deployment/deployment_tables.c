/* Made by `make generate` from schema/deployment/deployment.json, digest f9ce637df761d8fd. */
/* The tables of `deployment` documents: what src/model/ walks to decode, check and write it.
 * Types, fields and texts refer to each other by index; src/model/desc.h says how. */
#include "generated/deployment/deployment.h"

#include <stddef.h>

#include "text/read.h"
#include "text/scalar.h"

/* Texts by offset; the arrays lie one after the other. */
static const struct {
    char part_1[3992];
    char part_2[1807];
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
    /* 682 */ "environment\0"
    /* 694 */ "environments\0"
    /* 707 */ "volumes\0"
    /* 715 */ "mounts\0"
    /* 722 */ "tmpfs\0"
    /* 728 */ "volumeMounts\0"
    /* 741 */ "ports\0"
    /* 747 */ "depends_on\0"
    /* 758 */ "entrypoint\0"
    /* 769 */ "command.entrypoint\0"
    /* 788 */ "cmd\0"
    /* 792 */ "command.args\0"
    /* 805 */ "args\0"
    /* 810 */ "working_dir\0"
    /* 822 */ "command.workdir\0"
    /* 838 */ "workdir\0"
    /* 846 */ "deploy\0"
    /* 853 */ "limits\0"
    /* 860 */ "gpus\0"
    /* 865 */ "resources.gpu\0"
    /* 879 */ "cpus\0"
    /* 884 */ "resources.cpu\0"
    /* 898 */ "mem_limit\0"
    /* 908 */ "resources.memory\0"
    /* 925 */ "memswap_limit\0"
    /* 939 */ "resources.memory_swap\0"
    /* 961 */ "mem_reservation\0"
    /* 977 */ "resources.memory_reservation\0"
    /* 1006 */ "mem_swappiness\0"
    /* 1021 */ "resources.memory_swappiness\0"
    /* 1049 */ "oom_kill_disable\0"
    /* 1066 */ "resources.oom_kill_disable\0"
    /* 1093 */ "restart\0"
    /* 1101 */ "restartPolicy\0"
    /* 1115 */ "healthcheck\0"
    /* 1127 */ "livenessProbe\0"
    /* 1141 */ "readinessProbe\0"
    /* 1156 */ "replicas\0"
    /* 1165 */ "logging\0"
    /* 1173 */ "capAdd\0"
    /* 1180 */ "capDrop\0"
    /* 1188 */ "securityContext\0"
    /* 1204 */ "annotations\0"
    /* 1216 */ "read_only\0"
    /* 1226 */ "readOnlyRootFilesystem\0"
    /* 1249 */ "ipc\0"
    /* 1253 */ "pid\0"
    /* 1257 */ "group_add\0"
    /* 1267 */ "hostNetwork\0"
    /* 1279 */ "nodeSelector\0"
    /* 1292 */ "terminationGracePeriodSeconds\0"
    /* 1322 */ "a service\0"
    /* 1332 */ "service\0"
    /* 1340 */ "job\0"
    /* 1344 */ "cron\0"
    /* 1349 */ "a kind of run\0"
    /* 1363 */ "six or seven fields such as `0 30 2 * * *`, or `@daily`\0"
    /* 1419 */ "name\0"
    /* 1424 */ "pull_policy\0"
    /* 1436 */ "source_policy\0"
    /* 1450 */ "an image\0"
    /* 1459 */ "an image reference such as `nginx:1.27` or `ghcr.io/acme/web@sha256:...`\0"
    /* 1532 */ "always\0"
    /* 1539 */ "newer\0"
    /* 1545 */ "if_not_present\0"
    /* 1560 */ "never\0"
    /* 1566 */ "a pull policy\0"
    /* 1580 */ "local_first\0"
    /* 1592 */ "s3_first\0"
    /* 1601 */ "remote_only\0"
    /* 1613 */ "local_only\0"
    /* 1624 */ "a source policy\0"
    /* 1640 */ "cpu\0"
    /* 1644 */ "memory\0"
    /* 1651 */ "gpu\0"
    /* 1655 */ "pids_limit\0"
    /* 1666 */ "cpuset\0"
    /* 1673 */ "cpu_shares\0"
    /* 1684 */ "memory_swap\0"
    /* 1696 */ "memory_reservation\0"
    /* 1715 */ "memory_swappiness\0"
    /* 1733 */ "oom_score_adj\0"
    /* 1747 */ "blkio_weight\0"
    /* 1760 */ "a number of cores above 0 and up to 65536, such as `0.5` or `2`\0"
    /* 1824 */ "a size above 0 such as `512Mi`, `2Gi` or `1048576`\0"
    /* 1875 */ "count\0"
    /* 1881 */ "vendor\0"
    /* 1888 */ "mode\0"
    /* 1893 */ "model\0"
    /* 1899 */ "scheduling\0"
    /* 1910 */ "distributed\0"
    /* 1922 */ "sharing\0"
    /* 1930 */ "mps_pipe_dir\0"
    /* 1943 */ "mps_log_dir\0"
    /* 1955 */ "time_slice_index\0"
    /* 1972 */ "time_slicing_config_path\0"
    /* 1997 */ "a number of GPUs, 0 to 1024\0"
    /* 2025 */ "a gpu block\0"
    /* 2037 */ "best-effort\0"
    /* 2049 */ "gang\0"
    /* 2054 */ "spread\0"
    /* 2061 */ "a GPU scheduling\0"
    /* 2078 */ "backend\0"
    /* 2086 */ "master_port\0"
    /* 2098 */ "a port number, 0 to 65535\0"
    /* 2124 */ "a distributed block\0"
    /* 2144 */ "exclusive\0"
    /* 2154 */ "mps\0"
    /* 2158 */ "time-slice\0"
    /* 2169 */ "a GPU sharing mode\0"
    /* 2188 */ "a whole number, 0 to 4294967295\0"
    /* 2220 */ "a whole number, -9223372036854775808 to 9223372036854775807\0"
    /* 2280 */ "processor numbers and ranges such as `0-3,7`\0"
    /* 2325 */ "a whole number, 0 to 262144\0"
    /* 2353 */ "a size such as `1Gi`, or `-1` for no limit\0"
    /* 2396 */ "a size such as `512Mi`, `2Gi` or `1048576`\0"
    /* 2439 */ "a whole number, 0 to 100\0"
    /* 2464 */ "a whole number, -1000 to 1000\0"
    /* 2494 */ "0, or a whole number from 10 to 1000\0"
    /* 2531 */ "a name that is not empty and has no `=`\0"
    /* 2571 */ "environment variables\0"
    /* 2593 */ "a command\0"
    /* 2603 */ "overlays\0"
    /* 2612 */ "join\0"
    /* 2617 */ "a network block\0"
    /* 2633 */ "global\0"
    /* 2640 */ "enabled\0"
    /* 2648 */ "encrypted\0"
    /* 2658 */ "isolated\0"
    /* 2667 */ "overlay settings\0"
    /* 2684 */ "scope\0"
    /* 2690 */ "a join policy\0"
    /* 2704 */ "open\0"
    /* 2709 */ "token\0"
    /* 2715 */ "closed\0"
    /* 2722 */ "a join mode\0"
    /* 2734 */ "a join scope\0"
    /* 2747 */ "protocol\0"
    /* 2756 */ "port\0"
    /* 2761 */ "target_port\0"
    /* 2773 */ "path\0"
    /* 2778 */ "host\0"
    /* 2783 */ "stream\0"
    /* 2790 */ "target_role\0"
    /* 2802 */ "tunnel\0"
    /* 2809 */ "an endpoint\0"
    /* 2821 */ "a name that is not empty\0"
    /* 2846 */ "http\0"
    /* 2851 */ "https\0"
    /* 2857 */ "tcp\0"
    /* 2861 */ "udp\0"
    /* 2865 */ "websocket\0"
    /* 2875 */ "a protocol\0"
    /* 2886 */ "a port number, 1 to 65535\0"
    /* 2912 */ "public\0"
    /* 2919 */ "internal\0"
    /* 2928 */ "an exposure\0"
    /* 2940 */ "tls\0"
    /* 2944 */ "proxy_protocol\0"
    /* 2959 */ "session_timeout\0"
    /* 2975 */ "health_check\0"
    /* 2988 */ "a stream block\0"
    /* 3003 */ "type\0"
    /* 3008 */ "tcp_connect\0"
    /* 3020 */ "udp_probe\0"
    /* 3030 */ "a stream check\0"
    /* 3045 */ "a TCP check\0"
    /* 3057 */ "request\0"
    /* 3065 */ "expect\0"
    /* 3072 */ "a UDP check\0"
    /* 3084 */ "from\0"
    /* 3089 */ "to\0"
    /* 3092 */ "remote_port\0"
    /* 3104 */ "access\0"
    /* 3111 */ "an endpoint tunnel\0"
    /* 3130 */ "max_ttl\0"
    /* 3138 */ "audit\0"
    /* 3144 */ "a duration such as `30s`, `5m` or `1h 30m`\0"
    /* 3187 */ "tunnel access\0"
    /* 3201 */ "adaptive\0"
    /* 3210 */ "fixed\0"
    /* 3216 */ "manual\0"
    /* 3223 */ "a scale\0"
    /* 3231 */ "min\0"
    /* 3235 */ "max\0"
    /* 3239 */ "cooldown\0"
    /* 3248 */ "targets\0"
    /* 3256 */ "an adaptive scale\0"
    /* 3274 */ "rps\0"
    /* 3278 */ "a percentage as a plain number, such as `70`\0"
    /* 3323 */ "scale targets\0"
    /* 3337 */ "a percentage as a plain number, such as `80`\0"
    /* 3382 */ "a fixed scale\0"
    /* 3396 */ "a manual scale\0"
    /* 3411 */ "role\0"
    /* 3416 */ "a replica group\0"
    /* 3432 */ "1 to 30 small letters, digits or `-`, the first a letter, the last not `-`\0"
    /* 3507 */ "a whole number, at least 1\0"
    /* 3534 */ "affinity_word\0"
    /* 3548 */ "affinity_object\0"
    /* 3564 */ "an affinity\0"
    /* 3576 */ "pack\0"
    /* 3581 */ "pin\0"
    /* 3585 */ "an empty map\0"
    /* 3598 */ "condition\0"
    /* 3608 */ "timeout\0"
    /* 3616 */ "on_timeout\0"
    /* 3627 */ "a dependency\0"
    /* 3640 */ "started\0"
    /* 3648 */ "healthy\0"
    /* 3656 */ "ready\0"
    /* 3662 */ "a condition\0"
    /* 3674 */ "fail\0"
    /* 3679 */ "warn\0"
    /* 3684 */ "continue\0"
    /* 3693 */ "a reaction\0"
    /* 3704 */ "start_grace\0"
    /* 3716 */ "interval\0"
    /* 3725 */ "retries\0"
    /* 3733 */ "check\0"
    /* 3739 */ "a health block\0"
    /* 3754 */ "a health check\0"
    /* 3769 */ "url\0"
    /* 3773 */ "expect_status\0"
    /* 3787 */ "an HTTP check\0"
    /* 3801 */ "an HTTP status such as `200`\0"
    /* 3830 */ "a command check\0"
    /* 3846 */ "steps\0"
    /* 3852 */ "an init block\0"
    /* 3866 */ "id\0"
    /* 3869 */ "uses\0"
    /* 3874 */ "with\0"
    /* 3879 */ "retry\0"
    /* 3885 */ "on_failure\0"
    /* 3896 */ "an init step\0"
    /* 3909 */ "on_init_failure\0"
    /* 3925 */ "on_panic\0"
    /* 3934 */ "an errors block\0"
    /* 3950 */ "action\0"
    /* 3957 */ "backoff\0"
    /* 3965 */ "an action\0"
    /* 3975 */ "shutdown\0"
    /* 3984 */ "isolate",
    /* 3992 */ "delete_on_exit\0"
    /* 4007 */ "a lifecycle block\0"
    /* 4025 */ "auto\0"
    /* 4030 */ "process\0"
    /* 4038 */ "hyperv\0"
    /* 4045 */ "an isolation\0"
    /* 4058 */ "read\0"
    /* 4063 */ "write\0"
    /* 4069 */ "mknod\0"
    /* 4075 */ "a device\0"
    /* 4084 */ "bind\0"
    /* 4089 */ "named\0"
    /* 4095 */ "anonymous\0"
    /* 4105 */ "s3\0"
    /* 4108 */ "a storage item\0"
    /* 4123 */ "source\0"
    /* 4130 */ "target\0"
    /* 4137 */ "readonly\0"
    /* 4146 */ "a bind mount\0"
    /* 4159 */ "tier\0"
    /* 4164 */ "size\0"
    /* 4169 */ "a named volume\0"
    /* 4184 */ "local\0"
    /* 4190 */ "cached\0"
    /* 4197 */ "a storage tier\0"
    /* 4212 */ "an anonymous volume\0"
    /* 4232 */ "a tmpfs\0"
    /* 4240 */ "an octal number up to `0o7777`, such as `0o1777`\0"
    /* 4289 */ "bucket\0"
    /* 4296 */ "prefix\0"
    /* 4303 */ "endpoint\0"
    /* 4312 */ "credentials\0"
    /* 4324 */ "an S3 mount\0"
    /* 4336 */ "container_port\0"
    /* 4351 */ "host_port\0"
    /* 4361 */ "host_ip\0"
    /* 4369 */ "a port mapping\0"
    /* 4384 */ "a transport\0"
    /* 4396 */ "a capability\0"
    /* 4409 */ "shared\0"
    /* 4416 */ "dedicated\0"
    /* 4426 */ "a node mode\0"
    /* 4438 */ "prefer_labels\0"
    /* 4452 */ "a node selector\0"
    /* 4468 */ "os\0"
    /* 4471 */ "arch\0"
    /* 4476 */ "osVersion\0"
    /* 4486 */ "a platform\0"
    /* 4497 */ "linux\0"
    /* 4503 */ "windows\0"
    /* 4511 */ "macos\0"
    /* 4517 */ "an operating system\0"
    /* 4537 */ "amd64\0"
    /* 4543 */ "arm64\0"
    /* 4549 */ "an architecture\0"
    /* 4565 */ "standard\0"
    /* 4574 */ "wasm_plugin\0"
    /* 4586 */ "wasm_transformer\0"
    /* 4603 */ "wasm_authenticator\0"
    /* 4622 */ "wasm_rate_limiter\0"
    /* 4640 */ "wasm_middleware\0"
    /* 4656 */ "wasm_router\0"
    /* 4668 */ "a service type\0"
    /* 4683 */ "min_instances\0"
    /* 4697 */ "max_instances\0"
    /* 4711 */ "idle_timeout\0"
    /* 4724 */ "request_timeout\0"
    /* 4740 */ "max_memory\0"
    /* 4751 */ "max_fuel\0"
    /* 4760 */ "epoch_interval\0"
    /* 4775 */ "allow_http_outgoing\0"
    /* 4795 */ "allowed_hosts\0"
    /* 4809 */ "allow_tcp\0"
    /* 4819 */ "allow_udp\0"
    /* 4829 */ "preopens\0"
    /* 4838 */ "kv_enabled\0"
    /* 4849 */ "kv_namespace\0"
    /* 4862 */ "kv_max_value_size\0"
    /* 4880 */ "secrets\0"
    /* 4888 */ "precompile\0"
    /* 4899 */ "a wasm block\0"
    /* 4912 */ "a size above 0 such as `64Mi`\0"
    /* 4942 */ "a whole number, 0 to 18446744073709551615\0"
    /* 4984 */ "config\0"
    /* 4991 */ "keyvalue\0"
    /* 5000 */ "metrics\0"
    /* 5008 */ "http_client\0"
    /* 5020 */ "cli\0"
    /* 5024 */ "filesystem\0"
    /* 5035 */ "sockets\0"
    /* 5043 */ "wasm capabilities\0"
    /* 5061 */ "a preopen\0"
    /* 5071 */ "a path that is not empty\0"
    /* 5096 */ "a whole number of bytes, 0 to 18446744073709551615\0"
    /* 5147 */ "destination\0"
    /* 5159 */ "max_size_bytes\0"
    /* 5174 */ "retention_secs\0"
    /* 5189 */ "a logs block\0"
    /* 5202 */ "a whole number of seconds, 0 to 18446744073709551615\0"
    /* 5255 */ "kind\0"
    /* 5260 */ "max_attempts\0"
    /* 5273 */ "delay\0"
    /* 5279 */ "a restart policy\0"
    /* 5296 */ "no\0"
    /* 5299 */ "unless_stopped\0"
    /* 5314 */ "a restart kind\0"
    /* 5329 */ "soft\0"
    /* 5334 */ "hard\0"
    /* 5339 */ "a whole number, 0 to 9223372036854775807, or -1 for no limit\0"
    /* 5400 */ "a ulimit\0"
    /* 5409 */ "string\0"
    /* 5416 */ "network_mode_object\0"
    /* 5436 */ "`default`, `host`, `none`, `bridge`, `bridge:NAME` or `container:ID`\0"
    /* 5505 */ "a network mode\0"
    /* 5520 */ "bridge\0"
    /* 5527 */ "container\0"
    /* 5537 */ "none\0"
    /* 5542 */ "default\0"
    /* 5550 */ "a bridge\0"
    /* 5559 */ "a container\0"
    /* 5571 */ "a container id\0"
    /* 5586 */ "parent\0"
    /* 5593 */ "an overlay\0"
    /* 5604 */ "an overlay mode\0"
    /* 5620 */ "a reachability\0"
    /* 5635 */ "letters, digits, `.`, `_` or `-`, the first a letter or digit\0"
    /* 5697 */ "backends\0"
    /* 5706 */ "an external service\0"
    /* 5726 */ "local_port\0"
    /* 5737 */ "a tunnel\0"
    /* 5746 */ "jwt_secret\0"
    /* 5757 */ "swagger\0"
    /* 5765 */ "the API settings\0"
    /* 5782 */ "                ",
};

/* kind, flags, size, ref, n, aliases, limits, name, tag */
static const zs_type types[] = {
    /* 0 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_deployment), 0, 6, 0, 0, 51, 0},
    /* 1 */ {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_svc_deployment_version), 0, 1, 0, 0, 0, 0},
    /* 2 */ {ZS_KIND_STR, 0, sizeof(zs_str), 0, 0, 0, 1, 0, 0},
    /* 3 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_service), 6, 54, 2, 0, 1322, 2},
    /* 4 */ {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_svc_rtype), 84, 3, 0, 0, 1349, 0},
    /* 5 */ {ZS_KIND_STR, 0, sizeof(zs_str), 0, 0, 0, 2, 0, 0},
    /* 6 */ {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_image), 62, 3, 0, 0, 1450, 0},
    /* 7 */ {ZS_KIND_STR, 0, sizeof(zs_str), 0, 0, 0, 3, 0, 0},
    /* 8 */ {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_svc_pull_policy), 87, 4, 0, 0, 1566, 0},
    /* 9 */ {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_svc_source_policy), 91, 4, 0, 0, 1624, 0},
    /* 10 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_BARE | ZS_TYPE_OPTIONAL,
        sizeof(zs_svc_resources), 65, 12, 0, 0, 148, 0},
    /* 11 */ {ZS_KIND_DOUBLE, 0, sizeof(double), 0, 0, 0, 4, 0, 0},
    /* 12 */ {ZS_KIND_STR, 0, sizeof(zs_str), 0, 0, 0, 5, 0, 0},
    /* 13 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_OPTIONAL, sizeof(zs_svc_gpu), 77, 11, 0, 0,
        2025, 0},
    /* 14 */ {ZS_KIND_UINT, ZS_TYPE_FLOAT_INT, sizeof(uint16_t), 0, 0, 0, 6, 0, 0},
    /* 15 */ {ZS_KIND_STR, ZS_TYPE_FREE, sizeof(zs_str), 0, 0, 0, 0, 0, 0},
    /* 16 */ {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_svc_gpu_scheduling), 95, 3, 0, 0, 2061, 0},
    /* 17 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_OPTIONAL, sizeof(zs_svc_distributed), 88, 2, 0,
        0, 2124, 0},
    /* 18 */ {ZS_KIND_UINT, ZS_TYPE_FLOAT_INT, sizeof(uint16_t), 0, 0, 0, 7, 0, 0},
    /* 19 */ {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_svc_gpu_sharing), 98, 3, 0, 0, 2169, 0},
    /* 20 */ {ZS_KIND_UINT, ZS_TYPE_FLOAT_INT, sizeof(uint32_t), 0, 0, 0, 8, 0, 0},
    /* 21 */ {ZS_KIND_INT, ZS_TYPE_FLOAT_INT, sizeof(int64_t), 0, 0, 0, 9, 0, 0},
    /* 22 */ {ZS_KIND_STR, 0, sizeof(zs_str), 0, 0, 0, 10, 0, 0},
    /* 23 */ {ZS_KIND_UINT, ZS_TYPE_FLOAT_INT, sizeof(uint32_t), 0, 0, 0, 11, 0, 0},
    /* 24 */ {ZS_KIND_STR, 0, sizeof(zs_str), 0, 0, 0, 12, 0, 0},
    /* 25 */ {ZS_KIND_STR, 0, sizeof(zs_str), 0, 0, 0, 13, 0, 0},
    /* 26 */ {ZS_KIND_UINT, ZS_TYPE_FLOAT_INT, sizeof(uint8_t), 0, 0, 0, 14, 0, 0},
    /* 27 */ {ZS_KIND_INT, ZS_TYPE_FLOAT_INT, sizeof(int16_t), 0, 0, 0, 15, 0, 0},
    /* 28 */ {ZS_KIND_BOOL, ZS_TYPE_FREE, sizeof(bool), 0, 0, 0, 0, 0, 0},
    /* 29 */ {ZS_KIND_UINT, ZS_TYPE_FLOAT_INT, sizeof(uint16_t), 0, 0, 0, 16, 0, 0},
    /* 30 */ {ZS_KIND_MAP, 0, sizeof(zs_str_map), 15, 0, 0, 17, 2571, 0},
    /* 31 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_BARE | ZS_TYPE_OPTIONAL | ZS_TYPE_FREE,
        sizeof(zs_svc_command), 90, 3, 0, 0, 2593, 0},
    /* 32 */ {ZS_KIND_LIST, ZS_TYPE_FREE, sizeof(zs_str_list), 15, 0, 0, 0, 0, 0},
    /* 33 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_OPTIONAL | ZS_TYPE_FREE, sizeof(zs_svc_network),
        93, 2, 0, 0, 2617, 0},
    /* 34 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_OPTIONAL | ZS_TYPE_FREE,
        sizeof(zs_svc_overlays), 95, 2, 0, 0, 2603, 0},
    /* 35 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_OPTIONAL | ZS_TYPE_FREE,
        sizeof(zs_svc_overlay_settings), 97, 3, 0, 0, 2667, 0},
    /* 36 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_OPTIONAL | ZS_TYPE_FREE, sizeof(zs_svc_join),
        100, 2, 0, 0, 2690, 0},
    /* 37 */ {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_svc_join_mode), 101, 3, 0, 0, 2722, 0},
    /* 38 */ {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_svc_join_scope), 104, 2, 0, 0, 2734, 0},
    /* 39 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_endpoint), 102, 10, 0, 0, 2809, 0},
    /* 40 */ {ZS_KIND_STR, 0, sizeof(zs_str), 0, 0, 0, 18, 0, 0},
    /* 41 */ {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_svc_protocol), 106, 5, 0, 0, 2875, 0},
    /* 42 */ {ZS_KIND_UINT, ZS_TYPE_FLOAT_INT, sizeof(uint16_t), 0, 0, 0, 19, 0, 0},
    /* 43 */ {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_svc_expose), 111, 2, 0, 0, 2928, 0},
    /* 44 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_OPTIONAL, sizeof(zs_svc_stream), 112, 4, 0, 0,
        2988, 0},
    /* 45 */ {ZS_KIND_UNION, 0, sizeof(zs_svc_stream_check), 0, 2, 0, 0, 3030, 3003},
    /* 46 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_BARE | ZS_TYPE_OPTIONAL | ZS_TYPE_FREE,
        sizeof(zs_svc_stream_check_tcp_connect), 116, 0, 0, 0, 3045, 0},
    /* 47 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_BARE, sizeof(zs_svc_stream_check_udp_probe),
        116, 2, 0, 0, 3072, 0},
    /* 48 */ {ZS_KIND_STR, ZS_TYPE_STRICT_STR | ZS_TYPE_FREE, sizeof(zs_str), 0, 0, 0, 0, 0, 0},
    /* 49 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_OPTIONAL, sizeof(zs_svc_endpoint_tunnel), 118,
        6, 0, 0, 3111, 0},
    /* 50 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_OPTIONAL, sizeof(zs_svc_tunnel_access), 124, 3,
        0, 0, 3187, 0},
    /* 51 */ {ZS_KIND_STR, 0, sizeof(zs_str), 0, 0, 0, 20, 0, 0},
    /* 52 */ {ZS_KIND_LIST, 0, sizeof(zs_svc_endpoint_list), 39, 0, 0, 0, 0, 0},
    /* 53 */ {ZS_KIND_UNION, 0, sizeof(zs_svc_scale), 2, 3, 0, 0, 3223, 1888},
    /* 54 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_scale_adaptive), 127, 4, 0, 0, 3256, 0},
    /* 55 */ {ZS_KIND_STR, ZS_TYPE_STRICT_STR, sizeof(zs_str), 0, 0, 0, 20, 0, 0},
    /* 56 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_BARE | ZS_TYPE_OPTIONAL,
        sizeof(zs_svc_scale_targets), 131, 3, 0, 0, 3323, 0},
    /* 57 */ {ZS_KIND_UINT, ZS_TYPE_FLOAT_INT, sizeof(uint8_t), 0, 0, 0, 21, 0, 0},
    /* 58 */ {ZS_KIND_UINT, ZS_TYPE_FLOAT_INT, sizeof(uint8_t), 0, 0, 0, 22, 0, 0},
    /* 59 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_BARE, sizeof(zs_svc_scale_fixed), 134, 1, 0, 0,
        3382, 0},
    /* 60 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_BARE | ZS_TYPE_OPTIONAL | ZS_TYPE_FREE,
        sizeof(zs_svc_scale_manual), 135, 0, 0, 0, 3396, 0},
    /* 61 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_replica_group), 135, 7, 0, 0, 3416, 0},
    /* 62 */ {ZS_KIND_STR, 0, sizeof(zs_str), 0, 0, 0, 23, 0, 0},
    /* 63 */ {ZS_KIND_UINT, ZS_TYPE_FLOAT_INT, sizeof(uint32_t), 0, 0, 0, 24, 0, 0},
    /* 64 */ {ZS_KIND_ALT, 0, sizeof(zs_svc_affinity), 5, 2, 0, 0, 3564, 0},
    /* 65 */ {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_svc_affinity_word), 113, 2, 0, 0, 3564, 0},
    /* 66 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_YAML_TAG | ZS_TYPE_BARE | ZS_TYPE_OPTIONAL,
        sizeof(zs_svc_affinity_object), 142, 3, 0, 25, 3564, 0},
    /* 67 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_BARE | ZS_TYPE_OPTIONAL | ZS_TYPE_FREE,
        sizeof(zs_svc_nothing), 145, 0, 0, 0, 3585, 0},
    /* 68 */ {ZS_KIND_LIST, 0, sizeof(zs_svc_replica_group_list), 61, 0, 0, 0, 0, 0},
    /* 69 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_depends), 145, 4, 0, 0, 3627, 0},
    /* 70 */
    {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_svc_depends_condition), 115, 3, 0, 0, 3662, 0},
    /* 71 */ {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_svc_on_failure), 118, 3, 0, 0, 3693, 0},
    /* 72 */ {ZS_KIND_LIST, 0, sizeof(zs_svc_depends_list), 69, 0, 0, 0, 0, 0},
    /* 73 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_health), 149, 5, 0, 0, 3739, 0},
    /* 74 */ {ZS_KIND_UNION, 0, sizeof(zs_svc_health_check), 7, 3, 0, 0, 3754, 3003},
    /* 75 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_BARE, sizeof(zs_svc_health_check_tcp), 154, 1,
        0, 0, 3045, 0},
    /* 76 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_health_check_http), 155, 2, 0, 0, 3787, 0},
    /* 77 */ {ZS_KIND_UINT, ZS_TYPE_FLOAT_INT, sizeof(uint16_t), 0, 0, 0, 26, 0, 0},
    /* 78 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_BARE, sizeof(zs_svc_health_check_command), 157,
        1, 0, 0, 3830, 0},
    /* 79 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_OPTIONAL, sizeof(zs_svc_init), 158, 1, 0, 0,
        3852, 0},
    /* 80 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_init_step), 159, 6, 0, 0, 3896, 0},
    /* 81 */ {ZS_KIND_ANY, ZS_TYPE_FREE, sizeof(zs_any), 0, 0, 0, 0, 0, 0},
    /* 82 */ {ZS_KIND_MAP, ZS_TYPE_FREE, sizeof(zs_svc_any_map), 81, 0, 0, 0, 0, 0},
    /* 83 */ {ZS_KIND_LIST, 0, sizeof(zs_svc_init_step_list), 80, 0, 0, 0, 0, 0},
    /* 84 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_OPTIONAL | ZS_TYPE_FREE, sizeof(zs_svc_errors),
        165, 2, 0, 0, 3934, 0},
    /* 85 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_OPTIONAL | ZS_TYPE_FREE,
        sizeof(zs_svc_error_on_init), 167, 1, 0, 0, 3693, 0},
    /* 86 */
    {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_svc_init_failure_action), 121, 3, 0, 0, 3965, 0},
    /* 87 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_OPTIONAL | ZS_TYPE_FREE,
        sizeof(zs_svc_error_on_panic), 168, 1, 0, 0, 3693, 0},
    /* 88 */ {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_svc_panic_action), 124, 3, 0, 0, 3965, 0},
    /* 89 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_OPTIONAL | ZS_TYPE_FREE,
        sizeof(zs_svc_lifecycle), 169, 1, 0, 0, 4007, 0},
    /* 90 */ {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_svc_isolation), 127, 3, 0, 0, 4045, 0},
    /* 91 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_device), 170, 4, 0, 0, 4075, 0},
    /* 92 */ {ZS_KIND_LIST, 0, sizeof(zs_svc_device_list), 91, 0, 0, 0, 0, 0},
    /* 93 */ {ZS_KIND_UNION, 0, sizeof(zs_svc_storage), 10, 5, 0, 0, 4108, 3003},
    /* 94 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_storage_bind), 174, 3, 0, 0, 4146, 0},
    /* 95 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_storage_named), 177, 5, 0, 0, 4169, 0},
    /* 96 */ {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_svc_storage_tier), 130, 3, 0, 0, 4197, 0},
    /* 97 */ {ZS_KIND_STR, ZS_TYPE_STRICT_STR, sizeof(zs_str), 0, 0, 0, 13, 0, 0},
    /* 98 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_storage_anonymous), 182, 2, 0, 0, 4212, 0},
    /* 99 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_BARE, sizeof(zs_svc_storage_tmpfs), 184, 3, 0,
        0, 4232, 0},
    /* 100 */ {ZS_KIND_UINT, ZS_TYPE_FLOAT_INT, sizeof(uint16_t), 0, 0, 0, 27, 0, 0},
    /* 101 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_storage_s3), 187, 6, 0, 0, 4324, 0},
    /* 102 */
    {ZS_KIND_STR, ZS_TYPE_STRICT_STR | ZS_TYPE_SENSITIVE | ZS_TYPE_FREE, sizeof(zs_str), 0, 0, 0, 0,
        0, 0},
    /* 103 */ {ZS_KIND_LIST, 0, sizeof(zs_svc_storage_list), 93, 0, 0, 0, 0, 0},
    /* 104 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_port_mapping), 193, 4, 0, 0, 4369, 0},
    /* 105 */ {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_svc_transport), 108, 2, 0, 0, 4384, 0},
    /* 106 */ {ZS_KIND_LIST, 0, sizeof(zs_svc_port_mapping_list), 104, 0, 0, 0, 0, 0},
    /* 107 */ {ZS_KIND_STR, ZS_TYPE_FREE, sizeof(zs_str), 0, 0, 0, 0, 4396, 0},
    /* 108 */ {ZS_KIND_LIST, ZS_TYPE_FREE, sizeof(zs_str_list), 107, 0, 0, 0, 0, 0},
    /* 109 */ {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_svc_node_mode), 133, 3, 0, 0, 4426, 0},
    /* 110 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_OPTIONAL | ZS_TYPE_FREE,
        sizeof(zs_svc_node_selector), 197, 2, 0, 0, 4452, 0},
    /* 111 */ {ZS_KIND_MAP, ZS_TYPE_FREE, sizeof(zs_str_map), 15, 0, 0, 0, 0, 0},
    /* 112 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_BARE, sizeof(zs_svc_platform), 199, 3, 0, 0,
        4486, 0},
    /* 113 */ {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_svc_os), 136, 3, 0, 0, 4517, 0},
    /* 114 */ {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_svc_arch), 139, 2, 0, 0, 4549, 0},
    /* 115 */ {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_svc_service_type), 141, 9, 0, 0, 4668, 0},
    /* 116 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_OPTIONAL, sizeof(zs_svc_wasm), 202, 18, 0, 0,
        4899, 0},
    /* 117 */ {ZS_KIND_STR, 0, sizeof(zs_str), 0, 0, 0, 28, 0, 0},
    /* 118 */ {ZS_KIND_UINT, ZS_TYPE_FLOAT_INT, sizeof(uint64_t), 0, 0, 0, 29, 0, 0},
    /* 119 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_OPTIONAL | ZS_TYPE_FREE,
        sizeof(zs_svc_wasm_capabilities), 220, 9, 0, 0, 5043, 0},
    /* 120 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_wasm_preopen), 229, 3, 0, 0, 5061, 0},
    /* 121 */ {ZS_KIND_STR, 0, sizeof(zs_str), 0, 0, 0, 30, 0, 0},
    /* 122 */ {ZS_KIND_LIST, 0, sizeof(zs_svc_wasm_preopen_list), 120, 0, 0, 0, 0, 0},
    /* 123 */ {ZS_KIND_UINT, ZS_TYPE_FLOAT_INT, sizeof(uint64_t), 0, 0, 0, 31, 0, 0},
    /* 124 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_OPTIONAL, sizeof(zs_svc_logs), 232, 3, 0, 0,
        5189, 0},
    /* 125 */ {ZS_KIND_UINT, ZS_TYPE_FLOAT_INT, sizeof(uint64_t), 0, 0, 0, 32, 0, 0},
    /* 126 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_BARE, sizeof(zs_svc_restart_policy), 235, 3, 0,
        0, 5279, 0},
    /* 127 */ {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_svc_restart_kind), 150, 4, 0, 0, 5314, 0},
    /* 128 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_BARE | ZS_TYPE_OPTIONAL, sizeof(zs_svc_ulimit),
        238, 2, 0, 0, 5400, 0},
    /* 129 */ {ZS_KIND_INT, ZS_TYPE_FLOAT_INT, sizeof(int64_t), 0, 0, 0, 33, 0, 0},
    /* 130 */ {ZS_KIND_MAP, 0, sizeof(zs_svc_ulimit_map), 128, 0, 0, 0, 0, 0},
    /* 131 */ {ZS_KIND_ALT, 0, sizeof(zs_svc_network_mode), 15, 2, 0, 0, 5505, 0},
    /* 132 */ {ZS_KIND_STR, 0, sizeof(zs_str), 0, 0, 0, 34, 0, 0},
    /* 133 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_YAML_TAG | ZS_TYPE_BARE | ZS_TYPE_OPTIONAL,
        sizeof(zs_svc_network_mode_object), 240, 5, 0, 25, 5505, 0},
    /* 134 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_BARE | ZS_TYPE_OPTIONAL | ZS_TYPE_FREE,
        sizeof(zs_svc_network_bridge), 245, 1, 0, 0, 5550, 0},
    /* 135 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_BARE, sizeof(zs_svc_network_container), 246, 1,
        0, 0, 5559, 0},
    /* 136 */ {ZS_KIND_STR, ZS_TYPE_STRICT_STR, sizeof(zs_str), 0, 0, 0, 35, 0, 0},
    /* 137 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_OPTIONAL | ZS_TYPE_FREE, sizeof(zs_svc_overlay),
        247, 2, 0, 0, 5593, 0},
    /* 138 */ {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_svc_overlay_mode), 154, 3, 0, 0, 5604, 0},
    /* 139 */
    {ZS_KIND_ENUM, ZS_TYPE_FREE, sizeof(zs_svc_localhost_reachability), 157, 3, 0, 0, 5620, 0},
    /* 140 */ {ZS_KIND_MAP, 0, sizeof(zs_svc_service_map), 3, 0, 0, 36, 0, 0},
    /* 141 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_external), 249, 3, 0, 0, 5706, 0},
    /* 142 */ {ZS_KIND_LIST, 0, sizeof(zs_str_list), 15, 0, 0, 37, 0, 0},
    /* 143 */ {ZS_KIND_MAP, 0, sizeof(zs_svc_external_map), 141, 0, 0, 0, 0, 0},
    /* 144 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN, sizeof(zs_svc_tunnel), 252, 6, 0, 0, 5737, 0},
    /* 145 */ {ZS_KIND_MAP, 0, sizeof(zs_svc_tunnel_map), 144, 0, 0, 0, 0, 0},
    /* 146 */
    {ZS_KIND_OBJECT, ZS_TYPE_DENY_UNKNOWN | ZS_TYPE_OPTIONAL | ZS_TYPE_FREE, sizeof(zs_svc_api),
        258, 4, 0, 0, 5765, 0},
    /* 147 */ {ZS_KIND_STR, ZS_TYPE_SENSITIVE | ZS_TYPE_FREE, sizeof(zs_str), 0, 0, 0, 0, 0, 0},
};

/* name, type, offset, default, since, flags, length of the name */
static const zs_field fields[] = {
    /* zs_svc_deployment */
    {1, 1, offsetof(zs_svc_deployment, version), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 7},
    {9, 2, offsetof(zs_svc_deployment, deployment), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 10},
    {20, 140, offsetof(zs_svc_deployment, services), 0, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 8},
    {29, 143, offsetof(zs_svc_deployment, externals), 0, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 9},
    {39, 145, offsetof(zs_svc_deployment, tunnels), 0, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 7},
    {47, 146, offsetof(zs_svc_deployment, api), 0, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 3},
    /* zs_svc_service */
    {127, 4, offsetof(zs_svc_service, rtype), 1, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 5},
    {133, 5, offsetof(zs_svc_service, schedule), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 8},
    {142, 6, offsetof(zs_svc_service, image), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED | ZS_FIELD_PLAIN
        | ZS_FIELD_BRIEF, 5},
    {148, 10, offsetof(zs_svc_service, resources), 0, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 9},
    {158, 30, offsetof(zs_svc_service, env), 0, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 3},
    {162, 31, offsetof(zs_svc_service, command), 0, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 7},
    {170, 33, offsetof(zs_svc_service, network), 0, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 7},
    {178, 52, offsetof(zs_svc_service, endpoints), 2, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 9},
    {188, 53, offsetof(zs_svc_service, scale), 3, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 5},
    {194, 68, offsetof(zs_svc_service, replica_groups), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 14},
    {209, 72, offsetof(zs_svc_service, depends), 2, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 7},
    {217, 73, offsetof(zs_svc_service, health), 14, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    {224, 79, offsetof(zs_svc_service, init), 0, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {229, 84, offsetof(zs_svc_service, errors), 0, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    {236, 89, offsetof(zs_svc_service, lifecycle), 0, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 9},
    {246, 90, offsetof(zs_svc_service, isolation), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 9},
    {256, 92, offsetof(zs_svc_service, devices), 2, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 7},
    {264, 103, offsetof(zs_svc_service, storage), 2, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 7},
    {272, 106, offsetof(zs_svc_service, port_mappings), 2, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 13},
    {286, 108, offsetof(zs_svc_service, capabilities), 2, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 12},
    {307, 108, offsetof(zs_svc_service, cap_drop), 2, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 8},
    {316, 28, offsetof(zs_svc_service, privileged), 25, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 10},
    {327, 109, offsetof(zs_svc_service, node_mode), 26, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 9},
    {337, 110, offsetof(zs_svc_service, node_selector), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 13},
    {351, 64, offsetof(zs_svc_service, affinity), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 8},
    {360, 112, offsetof(zs_svc_service, platform), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 8},
    {369, 115, offsetof(zs_svc_service, service_type), 27, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 12},
    {382, 116, offsetof(zs_svc_service, wasm), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {397, 124, offsetof(zs_svc_service, logs), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {402, 28, offsetof(zs_svc_service, host_network), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 12},
    {415, 15, offsetof(zs_svc_service, hostname), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 8},
    {424, 32, offsetof(zs_svc_service, dns), 2, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 3},
    {428, 32, offsetof(zs_svc_service, extra_hosts), 2, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 11},
    {440, 126, offsetof(zs_svc_service, restart_policy), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 14},
    {455, 111, offsetof(zs_svc_service, labels), 0, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    {462, 15, offsetof(zs_svc_service, user), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {467, 15, offsetof(zs_svc_service, stop_signal), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 11},
    {479, 51, offsetof(zs_svc_service, stop_grace_period), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN, 17},
    {497, 111, offsetof(zs_svc_service, sysctls), 0, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 7},
    {505, 130, offsetof(zs_svc_service, ulimits), 0, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 7},
    {513, 32, offsetof(zs_svc_service, security_opt), 2, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 12},
    {526, 15, offsetof(zs_svc_service, pid_mode), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 8},
    {535, 15, offsetof(zs_svc_service, ipc_mode), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 8},
    {544, 131, offsetof(zs_svc_service, network_mode), 28, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 12},
    {557, 32, offsetof(zs_svc_service, extra_groups), 2, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 12},
    {570, 28, offsetof(zs_svc_service, read_only_root_fs), 25, 0, ZS_FIELD_PLAIN, 17},
    {588, 28, offsetof(zs_svc_service, init_container), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 14},
    {603, 28, offsetof(zs_svc_service, tty), 25, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 3},
    {607, 28, offsetof(zs_svc_service, stdin_open), 25, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 10},
    {618, 15, offsetof(zs_svc_service, userns_mode), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 11},
    {630, 15, offsetof(zs_svc_service, cgroup_parent), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 13},
    {644, 32, offsetof(zs_svc_service, expose), 2, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    {651, 137, offsetof(zs_svc_service, overlay), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 7},
    {659, 139, offsetof(zs_svc_service, localhost_reachability), 29, 0, ZS_FIELD_PLAIN, 22},
    {299, 108, offsetof(zs_svc_service, capabilities), 19, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 7},
    {387, 116, offsetof(zs_svc_service, wasm), 27, 0, ZS_FIELD_NULL_ABSENT | ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 9},
    /* zs_svc_image */
    {1419, 7, offsetof(zs_svc_image, name), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED | ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 4},
    {1424, 8, offsetof(zs_svc_image, pull_policy), 30, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 11},
    {1436, 9, offsetof(zs_svc_image, source_policy), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 13},
    /* zs_svc_resources */
    {1640, 11, offsetof(zs_svc_resources, cpu), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 3},
    {1644, 12, offsetof(zs_svc_resources, memory), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    {1651, 13, offsetof(zs_svc_resources, gpu), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 3},
    {1655, 21, offsetof(zs_svc_resources, pids_limit), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 10},
    {1666, 22, offsetof(zs_svc_resources, cpuset), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    {1673, 23, offsetof(zs_svc_resources, cpu_shares), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 10},
    {1684, 24, offsetof(zs_svc_resources, memory_swap), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 11},
    {1696, 25, offsetof(zs_svc_resources, memory_reservation), ZS_NO_FALLBACK, 0,
        ZS_FIELD_NULL_ABSENT | ZS_FIELD_PLAIN, 18},
    {1715, 26, offsetof(zs_svc_resources, memory_swappiness), ZS_NO_FALLBACK, 0,
        ZS_FIELD_NULL_ABSENT | ZS_FIELD_PLAIN, 17},
    {1733, 27, offsetof(zs_svc_resources, oom_score_adj), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 13},
    {1049, 28, offsetof(zs_svc_resources, oom_kill_disable), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT
        | ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 16},
    {1747, 29, offsetof(zs_svc_resources, blkio_weight), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 12},
    /* zs_svc_gpu */
    {1875, 14, offsetof(zs_svc_gpu, count), 31, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 5},
    {1881, 15, offsetof(zs_svc_gpu, vendor), 32, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    {1888, 15, offsetof(zs_svc_gpu, mode), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT | ZS_FIELD_PLAIN
        | ZS_FIELD_BRIEF, 4},
    {1893, 15, offsetof(zs_svc_gpu, model), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT | ZS_FIELD_PLAIN
        | ZS_FIELD_BRIEF, 5},
    {1899, 16, offsetof(zs_svc_gpu, scheduling), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 10},
    {1910, 17, offsetof(zs_svc_gpu, distributed), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 11},
    {1922, 19, offsetof(zs_svc_gpu, sharing), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 7},
    {1930, 15, offsetof(zs_svc_gpu, mps_pipe_dir), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 12},
    {1943, 15, offsetof(zs_svc_gpu, mps_log_dir), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 11},
    {1955, 20, offsetof(zs_svc_gpu, time_slice_index), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 16},
    {1972, 15, offsetof(zs_svc_gpu, time_slicing_config_path), ZS_NO_FALLBACK, 0,
        ZS_FIELD_NULL_ABSENT | ZS_FIELD_PLAIN, 24},
    /* zs_svc_distributed */
    {2078, 15, offsetof(zs_svc_distributed, backend), 33, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 7},
    {2086, 18, offsetof(zs_svc_distributed, master_port), 34, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        11},
    /* zs_svc_command */
    {758, 32, offsetof(zs_svc_command, entrypoint), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 10},
    {805, 32, offsetof(zs_svc_command, args), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {838, 15, offsetof(zs_svc_command, workdir), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 7},
    /* zs_svc_network */
    {2603, 34, offsetof(zs_svc_network, overlays), 35, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 8},
    {2612, 36, offsetof(zs_svc_network, join), 0, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    /* zs_svc_overlays */
    {1332, 35, offsetof(zs_svc_overlays, service), 52, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 7},
    {2633, 35, offsetof(zs_svc_overlays, global), 52, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    /* zs_svc_overlay_settings */
    {2640, 28, offsetof(zs_svc_overlay_settings, enabled), 59, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        7},
    {2648, 28, offsetof(zs_svc_overlay_settings, encrypted), 59, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        9},
    {2658, 28, offsetof(zs_svc_overlay_settings, isolated), 25, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        8},
    /* zs_svc_join */
    {1888, 37, offsetof(zs_svc_join, mode), 60, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {2684, 38, offsetof(zs_svc_join, scope), 1, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 5},
    /* zs_svc_endpoint */
    {1419, 40, offsetof(zs_svc_endpoint, name), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {2747, 41, offsetof(zs_svc_endpoint, protocol), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 8},
    {2756, 42, offsetof(zs_svc_endpoint, port), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {2761, 18, offsetof(zs_svc_endpoint, target_port), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 11},
    {2773, 15, offsetof(zs_svc_endpoint, path), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {2778, 15, offsetof(zs_svc_endpoint, host), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {644, 43, offsetof(zs_svc_endpoint, expose), 61, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    {2783, 44, offsetof(zs_svc_endpoint, stream), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    {2790, 15, offsetof(zs_svc_endpoint, target_role), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 11},
    {2802, 49, offsetof(zs_svc_endpoint, tunnel), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    /* zs_svc_stream */
    {2940, 28, offsetof(zs_svc_stream, tls), 25, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 3},
    {2944, 28, offsetof(zs_svc_stream, proxy_protocol), 25, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 14},
    {2959, 15, offsetof(zs_svc_stream, session_timeout), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 15},
    {2975, 45, offsetof(zs_svc_stream, health_check), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 12},
    /* zs_svc_stream_check_udp_probe */
    {3057, 48, offsetof(zs_svc_stream_check_udp_probe, request), ZS_NO_FALLBACK, 0,
        ZS_FIELD_REQUIRED | ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 7},
    {3065, 48, offsetof(zs_svc_stream_check_udp_probe, expect), ZS_NO_FALLBACK, 0,
        ZS_FIELD_NULL_ABSENT | ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    /* zs_svc_endpoint_tunnel */
    {2640, 28, offsetof(zs_svc_endpoint_tunnel, enabled), 25, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        7},
    {3084, 15, offsetof(zs_svc_endpoint_tunnel, from), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {3089, 15, offsetof(zs_svc_endpoint_tunnel, to), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 2},
    {3092, 18, offsetof(zs_svc_endpoint_tunnel, remote_port), 62, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 11},
    {644, 43, offsetof(zs_svc_endpoint_tunnel, expose), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    {3104, 50, offsetof(zs_svc_endpoint_tunnel, access), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    /* zs_svc_tunnel_access */
    {2640, 28, offsetof(zs_svc_tunnel_access, enabled), 25, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 7},
    {3130, 51, offsetof(zs_svc_tunnel_access, max_ttl), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 7},
    {3138, 28, offsetof(zs_svc_tunnel_access, audit), 25, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 5},
    /* zs_svc_scale_adaptive */
    {3231, 20, offsetof(zs_svc_scale_adaptive, min), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 3},
    {3235, 20, offsetof(zs_svc_scale_adaptive, max), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 3},
    {3239, 55, offsetof(zs_svc_scale_adaptive, cooldown), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 8},
    {3248, 56, offsetof(zs_svc_scale_adaptive, targets), 0, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 7},
    /* zs_svc_scale_targets */
    {1640, 57, offsetof(zs_svc_scale_targets, cpu), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 3},
    {1644, 58, offsetof(zs_svc_scale_targets, memory), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    {3274, 20, offsetof(zs_svc_scale_targets, rps), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 3},
    /* zs_svc_scale_fixed */
    {1156, 20, offsetof(zs_svc_scale_fixed, replicas), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 8},
    /* zs_svc_replica_group */
    {3411, 62, offsetof(zs_svc_replica_group, role), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {1875, 63, offsetof(zs_svc_replica_group, count), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 5},
    {142, 6, offsetof(zs_svc_replica_group, image), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 5},
    {158, 30, offsetof(zs_svc_replica_group, env), 0, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 3},
    {162, 31, offsetof(zs_svc_replica_group, command), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 7},
    {148, 10, offsetof(zs_svc_replica_group, resources), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 9},
    {351, 64, offsetof(zs_svc_replica_group, affinity), 63, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 8},
    /* zs_svc_affinity_object */
    {3581, 15, offsetof(zs_svc_affinity_object, pin), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 3},
    {2054, 67, offsetof(zs_svc_affinity_object, spread), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 6},
    {3576, 67, offsetof(zs_svc_affinity_object, pack), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 4},
    /* zs_svc_depends */
    {1332, 15, offsetof(zs_svc_depends, service), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 7},
    {3598, 70, offsetof(zs_svc_depends, condition), 64, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 9},
    {3608, 51, offsetof(zs_svc_depends, timeout), 65, 0, ZS_FIELD_NULL_ABSENT | ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 7},
    {3616, 71, offsetof(zs_svc_depends, on_timeout), 66, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 10},
    /* zs_svc_health */
    {3704, 51, offsetof(zs_svc_health, start_grace), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 11},
    {3716, 51, offsetof(zs_svc_health, interval), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 8},
    {3608, 51, offsetof(zs_svc_health, timeout), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 7},
    {3725, 20, offsetof(zs_svc_health, retries), 67, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 7},
    {3733, 74, offsetof(zs_svc_health, check), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED | ZS_FIELD_PLAIN
        | ZS_FIELD_BRIEF, 5},
    /* zs_svc_health_check_tcp */
    {2756, 18, offsetof(zs_svc_health_check_tcp, port), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    /* zs_svc_health_check_http */
    {3769, 48, offsetof(zs_svc_health_check_http, url), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 3},
    {3773, 77, offsetof(zs_svc_health_check_http, expect_status), 68, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 13},
    /* zs_svc_health_check_command */
    {162, 48, offsetof(zs_svc_health_check_command, command), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 7},
    /* zs_svc_init */
    {3846, 83, offsetof(zs_svc_init, steps), 2, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 5},
    /* zs_svc_init_step */
    {3866, 15, offsetof(zs_svc_init_step, id), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED | ZS_FIELD_PLAIN
        | ZS_FIELD_BRIEF, 2},
    {3869, 15, offsetof(zs_svc_init_step, uses), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {3874, 82, offsetof(zs_svc_init_step, with), 0, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {3879, 20, offsetof(zs_svc_init_step, retry), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 5},
    {3608, 51, offsetof(zs_svc_init_step, timeout), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 7},
    {3885, 71, offsetof(zs_svc_init_step, on_failure), 66, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 10},
    /* zs_svc_errors */
    {3909, 85, offsetof(zs_svc_errors, on_init_failure), 0, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 15},
    {3925, 87, offsetof(zs_svc_errors, on_panic), 0, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 8},
    /* zs_svc_error_on_init */
    {3950, 86, offsetof(zs_svc_error_on_init, action), 66, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    /* zs_svc_error_on_panic */
    {3950, 88, offsetof(zs_svc_error_on_panic, action), 69, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    /* zs_svc_lifecycle */
    {3992, 28, offsetof(zs_svc_lifecycle, delete_on_exit), 25, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        14},
    /* zs_svc_device */
    {2773, 15, offsetof(zs_svc_device, path), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED | ZS_FIELD_PLAIN
        | ZS_FIELD_BRIEF, 4},
    {4058, 28, offsetof(zs_svc_device, read), 59, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {4063, 28, offsetof(zs_svc_device, write), 59, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 5},
    {4069, 28, offsetof(zs_svc_device, mknod), 25, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 5},
    /* zs_svc_storage_bind */
    {4123, 48, offsetof(zs_svc_storage_bind, source), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    {4130, 48, offsetof(zs_svc_storage_bind, target), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    {4137, 28, offsetof(zs_svc_storage_bind, readonly), 25, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 8},
    /* zs_svc_storage_named */
    {1419, 48, offsetof(zs_svc_storage_named, name), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {4130, 48, offsetof(zs_svc_storage_named, target), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    {4137, 28, offsetof(zs_svc_storage_named, readonly), 25, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 8},
    {4159, 96, offsetof(zs_svc_storage_named, tier), 70, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {4164, 97, offsetof(zs_svc_storage_named, size), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    /* zs_svc_storage_anonymous */
    {4130, 48, offsetof(zs_svc_storage_anonymous, target), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    {4159, 96, offsetof(zs_svc_storage_anonymous, tier), 70, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    /* zs_svc_storage_tmpfs */
    {4130, 48, offsetof(zs_svc_storage_tmpfs, target), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    {4164, 97, offsetof(zs_svc_storage_tmpfs, size), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {1888, 100, offsetof(zs_svc_storage_tmpfs, mode), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    /* zs_svc_storage_s3 */
    {4289, 48, offsetof(zs_svc_storage_s3, bucket), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    {4296, 48, offsetof(zs_svc_storage_s3, prefix), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    {4130, 48, offsetof(zs_svc_storage_s3, target), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    {4137, 28, offsetof(zs_svc_storage_s3, readonly), 25, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 8},
    {4303, 48, offsetof(zs_svc_storage_s3, endpoint), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 8},
    {4312, 102, offsetof(zs_svc_storage_s3, credentials), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 11},
    /* zs_svc_port_mapping */
    {4336, 18, offsetof(zs_svc_port_mapping, container_port), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 14},
    {4351, 18, offsetof(zs_svc_port_mapping, host_port), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 9},
    {2747, 105, offsetof(zs_svc_port_mapping, protocol), 71, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 8},
    {4361, 15, offsetof(zs_svc_port_mapping, host_ip), 72, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 7},
    /* zs_svc_node_selector */
    {455, 111, offsetof(zs_svc_node_selector, labels), 0, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    {4438, 111, offsetof(zs_svc_node_selector, prefer_labels), 0, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 13},
    /* zs_svc_platform */
    {4468, 113, offsetof(zs_svc_platform, os), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED | ZS_FIELD_PLAIN
        | ZS_FIELD_BRIEF, 2},
    {4471, 114, offsetof(zs_svc_platform, arch), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {4476, 15, offsetof(zs_svc_platform, os_version), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 9},
    /* zs_svc_wasm */
    {4683, 20, offsetof(zs_svc_wasm, min_instances), 62, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 13},
    {4697, 20, offsetof(zs_svc_wasm, max_instances), 73, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 13},
    {4711, 51, offsetof(zs_svc_wasm, idle_timeout), 65, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 12},
    {4724, 51, offsetof(zs_svc_wasm, request_timeout), 74, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 15},
    {4740, 117, offsetof(zs_svc_wasm, max_memory), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 10},
    {4751, 118, offsetof(zs_svc_wasm, max_fuel), 62, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 8},
    {4760, 51, offsetof(zs_svc_wasm, epoch_interval), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 14},
    {286, 119, offsetof(zs_svc_wasm, capabilities), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 12},
    {4775, 28, offsetof(zs_svc_wasm, allow_http_outgoing), 59, 0, ZS_FIELD_PLAIN, 19},
    {4795, 32, offsetof(zs_svc_wasm, allowed_hosts), 2, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 13},
    {4809, 28, offsetof(zs_svc_wasm, allow_tcp), 25, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 9},
    {4819, 28, offsetof(zs_svc_wasm, allow_udp), 25, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 9},
    {4829, 122, offsetof(zs_svc_wasm, preopens), 2, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 8},
    {4838, 28, offsetof(zs_svc_wasm, kv_enabled), 59, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 10},
    {4849, 15, offsetof(zs_svc_wasm, kv_namespace), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 12},
    {4862, 123, offsetof(zs_svc_wasm, kv_max_value_size), 75, 0, ZS_FIELD_PLAIN, 17},
    {4880, 32, offsetof(zs_svc_wasm, secrets), 2, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 7},
    {4888, 28, offsetof(zs_svc_wasm, precompile), 59, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 10},
    /* zs_svc_wasm_capabilities */
    {4984, 28, offsetof(zs_svc_wasm_capabilities, config), 59, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        6},
    {4991, 28, offsetof(zs_svc_wasm_capabilities, keyvalue), 59, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        8},
    {1165, 28, offsetof(zs_svc_wasm_capabilities, logging), 59, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        7},
    {4880, 28, offsetof(zs_svc_wasm_capabilities, secrets), 25, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        7},
    {5000, 28, offsetof(zs_svc_wasm_capabilities, metrics), 59, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        7},
    {5008, 28, offsetof(zs_svc_wasm_capabilities, http_client), 25, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 11},
    {5020, 28, offsetof(zs_svc_wasm_capabilities, cli), 25, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 3},
    {5024, 28, offsetof(zs_svc_wasm_capabilities, filesystem), 25, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 10},
    {5035, 28, offsetof(zs_svc_wasm_capabilities, sockets), 25, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF,
        7},
    /* zs_svc_wasm_preopen */
    {4123, 121, offsetof(zs_svc_wasm_preopen, source), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    {4130, 121, offsetof(zs_svc_wasm_preopen, target), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    {4137, 28, offsetof(zs_svc_wasm_preopen, readonly), 25, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 8},
    /* zs_svc_logs */
    {5147, 15, offsetof(zs_svc_logs, destination), 76, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 11},
    {5159, 123, offsetof(zs_svc_logs, max_size_bytes), 77, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 14},
    {5174, 125, offsetof(zs_svc_logs, retention_secs), 78, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 14},
    /* zs_svc_restart_policy */
    {5255, 127, offsetof(zs_svc_restart_policy, kind), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {5260, 20, offsetof(zs_svc_restart_policy, max_attempts), ZS_NO_FALLBACK, 0,
        ZS_FIELD_NULL_ABSENT | ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 12},
    {5273, 15, offsetof(zs_svc_restart_policy, delay), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 5},
    /* zs_svc_ulimit */
    {5329, 129, offsetof(zs_svc_ulimit, soft), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {5334, 129, offsetof(zs_svc_ulimit, hard), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    /* zs_svc_network_mode_object */
    {5520, 134, offsetof(zs_svc_network_mode_object, bridge), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 6},
    {5527, 135, offsetof(zs_svc_network_mode_object, container), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 9},
    {2778, 67, offsetof(zs_svc_network_mode_object, host), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 4},
    {5537, 67, offsetof(zs_svc_network_mode_object, none), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 4},
    {5542, 67, offsetof(zs_svc_network_mode_object, default_), ZS_NO_FALLBACK, 0, ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 7},
    /* zs_svc_network_bridge */
    {1419, 48, offsetof(zs_svc_network_bridge, name), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    /* zs_svc_network_container */
    {3866, 136, offsetof(zs_svc_network_container, id), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 2},
    /* zs_svc_overlay */
    {1888, 138, offsetof(zs_svc_overlay, mode), 29, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {5586, 15, offsetof(zs_svc_overlay, parent), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    /* zs_svc_external */
    {5697, 142, offsetof(zs_svc_external, backends), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 8},
    {178, 52, offsetof(zs_svc_external, endpoints), 2, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 9},
    {217, 73, offsetof(zs_svc_external, health), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    /* zs_svc_tunnel */
    {3084, 15, offsetof(zs_svc_tunnel, from), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED | ZS_FIELD_PLAIN
        | ZS_FIELD_BRIEF, 4},
    {3089, 15, offsetof(zs_svc_tunnel, to), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED | ZS_FIELD_PLAIN |
        ZS_FIELD_BRIEF, 2},
    {5726, 42, offsetof(zs_svc_tunnel, local_port), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 10},
    {3092, 42, offsetof(zs_svc_tunnel, remote_port), ZS_NO_FALLBACK, 0, ZS_FIELD_REQUIRED |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 11},
    {2747, 105, offsetof(zs_svc_tunnel, protocol), 71, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 8},
    {644, 43, offsetof(zs_svc_tunnel, expose), 61, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 6},
    /* zs_svc_api */
    {2640, 28, offsetof(zs_svc_api, enabled), 59, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 7},
    {4084, 15, offsetof(zs_svc_api, bind), 79, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 4},
    {5746, 147, offsetof(zs_svc_api, jwt_secret), ZS_NO_FALLBACK, 0, ZS_FIELD_NULL_ABSENT |
        ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 10},
    {5757, 28, offsetof(zs_svc_api, swagger), 59, 0, ZS_FIELD_PLAIN | ZS_FIELD_BRIEF, 7},
};

/* Sets of rows of fields: a bit each, and a word more to read on into. */
static const uint64_t required[] = { /* are required */
    0x4000000000000103, 0x801001C000000000, 0x2946C401AE0201C1, 0xF240086000000182, 0x0, 0x0,
};
static const uint64_t judged[] = { /* may hold what is faulty, or text */
    0x4787FFF6E7C7EFBE, 0xABBCEF401FF5F7FE, 0xBF66C40DFFEA7FFF, 0xFF63F7600749FE77, 0x18, 0x0,
};

/* name, type, JSON kinds */
static const zs_variant variants[] = {
    {3008, 46, 0}, /* tcp_connect */
    {3020, 47, 0}, /* udp_probe */
    {3201, 54, 0}, /* adaptive */
    {3210, 59, 0}, /* fixed */
    {3216, 60, 0}, /* manual */
    {3534, 65, ZS_ACCEPT_STR}, /* affinity_word */
    {3548, 66, ZS_ACCEPT_MAP}, /* affinity_object */
    {2857, 75, 0}, /* tcp */
    {2846, 76, 0}, /* http */
    {162, 78, 0}, /* command */
    {4084, 94, 0}, /* bind */
    {4089, 95, 0}, /* named */
    {4095, 98, 0}, /* anonymous */
    {722, 99, 0}, /* tmpfs */
    {4105, 101, 0}, /* s3 */
    {5409, 132, ZS_ACCEPT_STR}, /* string */
    {5416, 133, ZS_ACCEPT_MAP}, /* network_mode_object */
};

/* Values of enums, and pairs of misnamed and known keys. */
static const uint16_t names[] = {
    64, 682, 158, 694, 158, 707, 264, 715, 264, 722, 264, 728, 264, 741, 272, 747, 209, 758, 769,
    788, 792, 805, 792, 810, 822, 838, 822, 846, 148, 853, 148, 860, 865, 879, 884, 898, 908, 925,
    939, 961, 977, 1006, 1021, 1049, 1066, 1093, 440, 1101, 440, 1115, 217, 1127, 217, 1141, 217,
    1156, 188, 1165, 397, 1173, 286, 1180, 307, 1188, 513, 1204, 455, 1216, 570, 1226, 570, 1249,
    535, 1253, 526, 1257, 557, 1267, 402, 1279, 337, 1292, 479, 0, 1332, 1340, 1344, 1532, 1539,
    1545, 1560, 1580, 1592, 1601, 1613, 2037, 2049, 2054, 2144, 2154, 2158, 2704, 2709, 2715, 1332,
    2633, 2846, 2851, 2857, 2861, 2865, 2912, 2919, 2054, 3576, 3640, 3648, 3656, 3674, 3679, 3684,
    3674, 1093, 3957, 1093, 3975, 3984, 4025, 4030, 4038, 4184, 4190, 170, 4409, 4416, 2144, 4497,
    4503, 4511, 4537, 4543, 4565, 387, 4574, 4586, 4603, 4622, 4640, 4656, 1340, 5296, 1532, 5299,
    3885, 4025, 4409, 4416, 4025, 1532, 1560,
};

static const zs_limits limits[] = {
    {0}, /* none */
    {.min_size = 3, .max_size = 63, .pattern = 1, .expect = 67},
    {.format = ZS_FORMAT_CRON, .expect = 1363, .max_size = UINT32_MAX},
    {.format = ZS_FORMAT_IMAGE_REFERENCE, .expect = 1459, .max_size = UINT32_MAX},
    {.min_double = 0.0, .max_double = 65536.0, .flags = ZS_LIMIT_MIN | ZS_LIMIT_MAX |
        ZS_LIMIT_MIN_OPEN, .expect = 1760, .max_size = UINT32_MAX},
    {.format = ZS_FORMAT_MEMORY_POSITIVE, .expect = 1824, .max_size = UINT32_MAX},
    {.min_int = 0, .max_int = 1024, .flags = ZS_LIMIT_MIN | ZS_LIMIT_MAX, .expect = 1997,
        .max_size = UINT32_MAX},
    {.expect = 2098, .max_size = UINT32_MAX},
    {.expect = 2188, .max_size = UINT32_MAX},
    {.expect = 2220, .max_size = UINT32_MAX},
    {.format = ZS_FORMAT_CPU_LIST, .expect = 2280, .max_size = UINT32_MAX},
    {.min_int = 0, .max_int = 262144, .flags = ZS_LIMIT_MIN | ZS_LIMIT_MAX, .expect = 2325,
        .max_size = UINT32_MAX},
    {.format = ZS_FORMAT_MEMORY_OR_MINUS_ONE, .expect = 2353, .max_size = UINT32_MAX},
    {.format = ZS_FORMAT_MEMORY, .expect = 2396, .max_size = UINT32_MAX},
    {.min_int = 0, .max_int = 100, .flags = ZS_LIMIT_MIN | ZS_LIMIT_MAX, .expect = 2439,
        .max_size = UINT32_MAX},
    {.min_int = -1000, .max_int = 1000, .flags = ZS_LIMIT_MIN | ZS_LIMIT_MAX, .expect = 2464,
        .max_size = UINT32_MAX},
    {.min_int = 0, .max_int = 1000, .flags = ZS_LIMIT_MIN | ZS_LIMIT_MAX, .expect = 2494,
        .max_size = UINT32_MAX},
    {.pattern = 2, .expect = 2531, .max_size = UINT32_MAX},
    {.min_size = 1, .expect = 2821, .max_size = UINT32_MAX},
    {.min_int = 1, .max_int = 65535, .flags = ZS_LIMIT_MIN | ZS_LIMIT_MAX, .expect = 2886,
        .max_size = UINT32_MAX},
    {.format = ZS_FORMAT_DURATION, .expect = 3144, .max_size = UINT32_MAX},
    {.expect = 3278, .max_size = UINT32_MAX},
    {.expect = 3337, .max_size = UINT32_MAX},
    {.max_size = 30, .pattern = 3, .expect = 3432},
    {.min_int = 1, .max_int = 4294967295, .flags = ZS_LIMIT_MIN | ZS_LIMIT_MAX, .expect = 3507,
        .max_size = UINT32_MAX},
    {.min_size = 1, .max_size = 1},
    {.expect = 3801, .max_size = UINT32_MAX},
    {.min_int = 0, .max_int = 4095, .flags = ZS_LIMIT_MIN | ZS_LIMIT_MAX, .expect = 4240,
        .max_size = UINT32_MAX},
    {.format = ZS_FORMAT_MEMORY_POSITIVE, .expect = 4912, .max_size = UINT32_MAX},
    {.expect = 4942, .max_size = UINT32_MAX},
    {.min_size = 1, .expect = 5071, .max_size = UINT32_MAX},
    {.expect = 5096, .max_size = UINT32_MAX},
    {.expect = 5202, .max_size = UINT32_MAX},
    {.min_int = -1, .flags = ZS_LIMIT_MIN, .expect = 5339, .max_size = UINT32_MAX},
    {.pattern = 4, .expect = 5436, .max_size = UINT32_MAX},
    {.min_size = 1, .expect = 5571, .max_size = UINT32_MAX},
    {.pattern = 5, .expect = 5635, .max_size = UINT32_MAX},
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
    .required = required,
    .judged = judged,
    .limits = limits,
    .match = zs_svc_match,
    .root = ZS_SVC_TYPE_DEPLOYMENT,
    .n_types = 148,
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
