package vn.thidua.audit.chain;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Lets the sealer run every few seconds.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SealingConfiguration {}
