package cn.songhe.deploy;

import picocli.CommandLine.Command;

/** Everything about a city's plugin: examine, install, rehearse, activate, roll back. */
@Command(
        name = "plugin",
        description =
                "Examines a plugin's jar offline; installs, rehearses, activates and rolls back on a running server.",
        mixinStandardHelpOptions = true,
        subcommands = {
            PluginCheckCommand.class,
            PluginListCommand.class,
            PluginShowCommand.class,
            PluginInstallCommand.class,
            PluginShadowCommand.class,
            PluginProposeCommand.class,
            PluginApproveCommand.class,
            PluginRollbackCommand.class
        })
final class PluginCommand {}
