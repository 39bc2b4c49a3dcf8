// What the zygote leaves behind before it loads anything: the host's namespaces and root's powers.
#pragma once

#include <string>
#include <vector>

#include "core/wire.h"

namespace writ::reader {

// Leaves the network, process, mount, IPC, name and cgroup namespaces, by way of a new user
// namespace where the caller is not root. In the new mount namespace nothing is left but
// `readable`, read-only. Comes back in a child that is the first of its process namespace; the
// caller's own process waits and ends as the child ends. One layer each, with why one is off.
std::vector<wire::Layer> LeaveNamespaces(const std::vector<std::string>& readable);

// Becomes the service user where it is root, drops every capability, now and for good
// (no_new_privs).
wire::Layer GiveUpPrivileges();

}  // namespace writ::reader
