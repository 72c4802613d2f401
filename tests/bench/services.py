#!/usr/bin/env python3
"""Writes a deployment of many services in block style, to measure with.

    tests/bench/services.py 10000 >many.yaml           about 10 MB
    tests/bench/services.py 100000 --brief >more.yaml  half as large each

The same number gives the same bytes."""
import sys

SERVICE = """\
  service-{i:06d}:
    rtype: service
    # A worker of team {team}; it takes orders and answers them.
    image:
      name: registry.example.com/shop/worker-{team}:1.{minor}.{i}
    command:
      entrypoint:
        - /usr/bin/worker
      args:
        - --listen=0.0.0.0:{port}
        - --shard
        - "{i}"
    user: "1000:1000"
    hostname: worker-{i}
    env:
      DATABASE_HOST: db-{team}.internal.example.com
      DATABASE_NAME: orders_{team}
      GREETING: hello from shard {i}
      SHARD: "{i}"
      TEMPERATURE: '{minor}.5'
    resources:
      cpu: 0.5
      memory: 512Mi
    read_only_root_fs: true
    cap_drop:
      - NET_RAW
      - MKNOD
    ulimits:
      nofile:
        soft: 4096
        hard: 8192
    endpoints:
      - name: http
        protocol: http
        port: {port}
        expose: internal
    health:
      interval: 10s
      check:
        type: tcp
        port: {port}
    depends:
      - service: service-{before:06d}
        condition: started
        timeout: 30s
    scale:
      mode: adaptive
      min: 1
      max: 4
      targets:
        cpu: 70
"""


def main():
    if len(sys.argv) not in (2, 3) or not sys.argv[1].isdigit() or sys.argv[2:] not in (
            [], ["--brief"]):
        print(__doc__.strip().splitlines()[2].strip(), file=sys.stderr)
        return 2
    first = SERVICE[:SERVICE.index("    depends:")] + SERVICE[SERVICE.index("    scale:"):]
    later = SERVICE
    if len(sys.argv) == 3:
        later = first = SERVICE[:SERVICE.index("    resources:")]
    write = sys.stdout.write
    write("version: v1\ndeployment: shop\nservices:\n")
    for i in range(int(sys.argv[1])):
        text = later if i else first
        write(text.format(i=i, team=i % 37, minor=i % 10, port=1024 + i % 60000,
                          before=(i - 1) // 2))
    return 0


if __name__ == "__main__":
    sys.exit(main())
